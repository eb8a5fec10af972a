import { createClient } from "@connectsafely/client";

const client = createClient();

const inbox = await client.messaging.getRecentMessages({ count: 60 });
const conversation = inbox.conversations.find(({ participants }) =>
  participants.some(({ name }) => name === "John Doe"),
);
const received = conversation?.latestMessage.messageUrn;

const sent = await client.messaging.sendMessageWithAck({
  recipientProfileId: "john-doe-123",
  message: "Thanks for your message!",
  messageUrns: received === undefined ? [] : [received],
});
console.log(sent.success, sent.acknowledgmentSent); // true true
