import { createClient } from "@connectsafely/client";

const client = createClient();

let pages = 0;
let conversations = 0;
for await (const page of client.messaging.getRecentMessages({ count: 25 }).pages()) {
  pages += 1;
  conversations += page.conversations.length;
}
console.log(pages, conversations); // 3 60
