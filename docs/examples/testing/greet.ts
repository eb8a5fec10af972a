import type { Client } from "@connectsafely/client";

/** The program under test: greets people, and says whom it did not reach. */
export async function greet(client: Client, people: string[]): Promise<string[]> {
  const missed: string[] = [];
  for (const recipientProfileId of people) {
    const result = await client.messaging.sendMessage({ recipientProfileId, message: "Hello!" }).result();
    if (!result.ok) missed.push(recipientProfileId);
  }
  return missed;
}
