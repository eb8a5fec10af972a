import { createClient } from "@connectsafely/client";

const client = createClient();

const { conversations } = await client.messaging.getRecentMessages({ count: 2 });
const conversation = conversations[1];
const conversationUrn = conversation?.conversationUrn ?? conversation?.conversationId ?? "";

// From the newest message back, each once, although the stretches may overlap.
let messages = 0;
for await (const message of client.messaging.getConversationDetails({ conversationUrn, countBefore: 100 })) {
  messages += message.text.length > 0 ? 1 : 0;
}
console.log(messages); // 320
