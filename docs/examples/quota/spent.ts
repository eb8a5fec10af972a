import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox();
const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });
const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };

sandbox.control.setQuota({ used: 149 });
await client.messaging.sendMessage(hello); // the last of the day

const result = await client.messaging.sendMessage(hello).result();
if (!result.ok && result.error.code === "quota_exceeded") {
  console.log(result.error.delivery, result.error.resetAt?.toISOString().slice(10)); // not-sent T00:00:00.000Z
}
console.log(sandbox.control.listRequests().length); // 1
