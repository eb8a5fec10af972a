import { createClient } from "@connectsafely/client";

const client = createClient({ quota: { floor: 100 } }); // an agent may use 50 a day

interface Draft {
  recipientProfileId: string;
  message: string;
}

/** A person sees the draft and says yes or no; the agent never decides. */
type Approve = (draft: Draft) => Promise<boolean>;

/** A tool for an agent. What it returns is all that the agent learns: no key, and no reason to try again by itself. */
export async function sendTool(draft: Draft, approve: Approve): Promise<string> {
  if (!(await approve(draft))) return "The person said no. Do not ask again for the same message.";
  const result = await client.messaging.sendMessage(draft).result();
  if (result.ok || result.error.delivery === "accepted") return "Sent.";
  if (result.error.delivery === "unknown") {
    const { verdict } = await client.messaging.reconcile(result.error);
    return `The outcome is ${verdict}. Do not send it again; tell the person.`;
  }
  return `Not sent: ${result.error.code}.`;
}

const draft = { recipientProfileId: "john-doe-123", message: "Hello!" };
console.log(await sendTool(draft, async () => false)); // The person said no. Do not ask again for the same message.
console.log(await sendTool(draft, async () => true)); // Sent.
