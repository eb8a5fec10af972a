import { createClient, isConnectSafelyError } from "@connectsafely/client";

const client = createClient();

async function answer(recipientProfileId: string, message: string): Promise<string> {
  try {
    await client.messaging.sendMessage({ recipientProfileId, message });
    return "sent";
  } catch (error) {
    if (!isConnectSafelyError(error)) throw error;
    if (error.delivery === "accepted") return "sent";
    if (error.delivery === "unknown") return "look in the conversation";
    switch (error.code) {
      case "bad_request":
        return `mend ${error.issues.map(({ path }) => path).join(", ") || "the request"}`;
      case "authentication":
        return "check the key";
      case "quota_exceeded":
        return "try again after the reset";
      default:
        return "not sent";
    }
  }
}

console.log(await answer("john-doe-123", "Hello!")); // sent
console.log(await answer("john-doe-123", "")); // mend message
console.log(await answer("nobody-by-this-name", "Hello!")); // mend the request
