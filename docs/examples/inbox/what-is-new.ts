import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox();
const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });

/** Newest first, so everything after the first known one is known too. */
async function changedSince(watermark: number): Promise<string[]> {
  const changed: string[] = [];
  for await (const conversation of client.messaging.getRecentMessages({ count: 20 })) {
    if (conversation.lastActivityAt <= watermark) break;
    changed.push(conversation.latestMessage.text);
  }
  return changed;
}

const { conversations } = await client.messaging.getRecentMessages({ count: 1 });
const watermark = conversations[0]?.lastActivityAt ?? 0; // keep it where it survives your program

sandbox.control.receiveMessage({ from: "john-doe-123", text: "Any news?" });
console.log(await changedSince(watermark)); // [ 'Any news?' ]
