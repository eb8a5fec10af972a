import { createClient } from "@connectsafely/client";

const client = createClient();

const inbox = await client.messaging.getRecentMessages({ count: 60 });
const conversation = inbox.conversations.find(({ participants }) =>
  participants.some(({ name }) => name === "John Doe"),
);

const sent = await client.messaging.sendMessageWithTyping({
  recipientProfileId: "john-doe-123",
  message: "I will send you the details today.",
  ...(conversation?.conversationUrn && { conversationUrn: conversation.conversationUrn }),
});
console.log(sent.success, sent.typingIndicatorSent); // true true
