import { createClient } from "@connectsafely/client";

const client = createClient();

const signal = AbortSignal.timeout(5_000); // or that of an incoming request that was given up
const page = await client.messaging.getRecentMessages({ count: 1 }, { signal, timeout: 2_000 });
console.log(page.conversations.length); // 1
