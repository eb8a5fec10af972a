import { createClient, isConnectSafelyError } from "@connectsafely/client";

/** What your database keeps of a message. Write `sending` before the request, the rest after. */
type State = "waiting" | "sending" | "sent" | "failed" | "unknown";

interface Entry {
  state: State;
  recipientProfileId: string;
  message: string;
}

const client = createClient();

async function send(entry: Entry): Promise<void> {
  if (entry.state !== "waiting") return; // an entry found as `sending` after a crash is `unknown`: look before you act
  entry.state = "sending";
  const { recipientProfileId, message } = entry;
  try {
    await client.messaging.sendMessage({ recipientProfileId, message });
    entry.state = "sent";
  } catch (error) {
    if (!isConnectSafelyError(error)) throw error;
    const states = { accepted: "sent", "not-sent": "failed", unknown: "unknown" } as const;
    entry.state = states[error.delivery ?? "not-sent"];
  }
}

const entry: Entry = { state: "waiting", recipientProfileId: "john-doe-123", message: "Hello!" };
await send(entry);
await send(entry);
console.log(entry.state); // sent
