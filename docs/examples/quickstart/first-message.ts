import { createClient } from "@connectsafely/client";

const client = createClient({
  apiKey: "sandbox-key",
  baseUrl: "http://127.0.0.1:4010/linkedin", // the sandbox; leave it out for the API itself
});

const call = client.messaging.sendMessage({
  recipientProfileId: "john-doe-123",
  message: "Hello! Thanks for connecting.",
});
const { data, quota } = await call.withResponse();
console.log(data.message); // Message sent successfully
console.log(quota?.remaining); // 149

const { conversations } = await client.messaging.getRecentMessages({ count: 1 });
console.log(conversations[0]?.latestMessage.text); // Hello! Thanks for connecting.
