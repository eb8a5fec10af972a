import { type Client, QuotaExceededError } from "@connectsafely/client";

/** How many sends ended how: `sent`, the reason of a refusal, or the name of another error. */
export type Tally = { [outcome: string]: number };

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };

/** Sends `count` messages, so many at once, and tells how they ended. */
export async function sendMany(client: Client, count: number, atOnce = count): Promise<Tally> {
  const tally: Tally = {};
  let started = 0;
  async function worker(): Promise<void> {
    while (started++ < count) {
      const result = await client.messaging.sendMessage(hello).result();
      const outcome = result.ok ? "sent" : outcomeOf(result.error);
      tally[outcome] = (tally[outcome] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tally;
}

function outcomeOf(error: Error): string {
  return error instanceof QuotaExceededError ? error.reason : error.name;
}
