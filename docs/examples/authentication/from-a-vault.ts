import { createClient } from "@connectsafely/client";

/** Stands for wherever your keys live. */
async function readSecret(name: string): Promise<string> {
  return process.env[name] ?? "";
}

// Asked before every try, so a key that was replaced is used at once.
const client = createClient({ apiKey: () => readSecret("CONNECTSAFELY_API_KEY") });

const { accountId } = await client.messaging.getRecentMessages({ count: 1 });
console.log(accountId); // acc_12345
console.log(JSON.stringify(client).includes("sandbox-key")); // false
