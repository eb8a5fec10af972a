import { createClient } from "@connectsafely/client";

const client = createClient(); // apiKey from CONNECTSAFELY_API_KEY

const call = client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
const result = await call.result();

if (result.ok)
  console.log(result.data.message, result.quota?.remaining); // Message sent successfully 149
else console.log(result.error.delivery, result.error.message);
