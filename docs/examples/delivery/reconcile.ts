import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox();
const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });

// The message goes out, and the connection breaks before the answer comes.
sandbox.control.armFault({ kind: "drop-after", operation: "sendMessage", count: 1 });
const input = { recipientProfileId: "john-doe-123", message: "Shall we talk on Tuesday at ten?" };
const result = await client.messaging.sendMessage(input).result();

if (!result.ok && result.error.delivery === "unknown") {
  console.log(result.error.code, result.error.delivery); // connection unknown

  const { verdict } = await client.messaging.reconcile(result.error); // reads, and sends nothing
  console.log(verdict); // delivered
}
console.log(sandbox.control.listSent().length); // 1
