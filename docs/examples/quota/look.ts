import { createClient } from "@connectsafely/client";

const client = createClient();

const before = await client.quota.peek();
console.log(before.source, before.remaining); // assumed 150

const call = client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
const { quota } = await call.withResponse();
console.log(quota?.action, quota?.used, quota?.remaining); // MESSAGE 1 149

const after = await client.quota.peek();
console.log(after.source, after.remaining, after.resetAt > new Date()); // headers 149 true
