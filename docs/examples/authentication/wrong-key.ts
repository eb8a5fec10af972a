import { createClient } from "@connectsafely/client";

const client = createClient({ apiKey: "a-key-that-was-revoked" });

const result = await client.messaging.getRecentMessages().result();
if (!result.ok) {
  console.log(result.error.code, result.error.status); // authentication 401
}
