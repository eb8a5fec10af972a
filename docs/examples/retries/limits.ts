import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox();
const client = createClient({
  apiKey: "sandbox-key",
  fetch: sandbox.fetch,
  timeout: 10_000, // one try, its body included
  totalTimeout: 20_000, // a call with all its tries and waits
  maxRetries: 2,
  sleep: async () => {}, // only here, so that this sample does not wait
});
const operations = () => sandbox.control.listRequests().map(({ operation, status }) => `${operation} ${status}`);

sandbox.control.armFault({ kind: "error-before", count: 2 });
await client.messaging.getRecentMessages({ count: 1 });
console.log(operations().join(", ")); // getRecentMessages 500, getRecentMessages 500, getRecentMessages 200

sandbox.control.armFault({ kind: "error-before", count: 1 });
const result = await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" }).result();
console.log(result.ok, operations().at(-1)); // false sendMessage 500
console.log(operations().filter((line) => line.startsWith("sendMessage")).length); // 1
