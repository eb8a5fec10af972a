import { createClient } from "@connectsafely/client";

const client = createClient();

let unread = 0;
for await (const conversation of client.messaging.getRecentMessages({ read: false }, { limit: 200 })) {
  unread += conversation.unreadCount;
}
console.log(unread > 0); // true
