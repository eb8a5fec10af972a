import { createClient } from "@connectsafely/client";

const client = createClient();

const first = await client.messaging.getRecentMessages({ count: 50 });
console.log(first.conversations.length, typeof first.nextCursor); // 50 string

if (first.nextCursor) {
  const second = await client.messaging.getRecentMessages({ count: 50, nextCursor: first.nextCursor });
  console.log(second.conversations.length, second.nextCursor ?? null); // 10 null
}
