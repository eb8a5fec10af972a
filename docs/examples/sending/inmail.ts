import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox();
const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });
const stranger = sandbox.control.listMembers().find(({ connected }) => !connected);

const input = {
  recipientProfileId: stranger?.publicId ?? "",
  subject: "A position in our team",
  message: "Hello! May I send you the description?",
};
const normal = await client.messaging.sendMessage(input).result();
console.log(normal.ok, normal.status); // false 403

const inmail = await client.messaging.sendMessage({ ...input, messageType: "inmail" }).result();
console.log(inmail.ok, inmail.status); // true 200
