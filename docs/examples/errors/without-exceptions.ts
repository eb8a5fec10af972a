import { createClient } from "@connectsafely/client";

const client = createClient();

const result = await client.messaging.getRecentMessages({ count: 500 }).result();
if (result.ok) console.log(result.data.conversations.length);
else console.log(result.error.message); // GET /messaging/recent-messages was not made: count must be at most 100.
