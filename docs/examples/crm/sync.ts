import { createClient, type Message } from "@connectsafely/client";

/** The little that a sync needs of a CRM. */
interface Crm {
  contactByProfile(profileUrl: string, name: string): Promise<string>;
  hasNote(externalId: string): Promise<boolean>;
  addNote(contact: string, externalId: string, note: { text: string; at: Date; outbound: boolean }): Promise<void>;
}

const client = createClient();

/** Writes one note per message since the watermark, and gives the next watermark. */
export async function sync(crm: Crm, watermark: number): Promise<number> {
  let next = watermark;
  const inbox = await client.messaging.getRecentMessages({ count: 1 });
  for await (const conversation of client.messaging.getRecentMessages({ count: 50 })) {
    if (conversation.lastActivityAt <= watermark) break;
    next = Math.max(next, conversation.lastActivityAt);
    const conversationUrn = conversation.conversationUrn ?? conversation.conversationId;
    const person = conversation.participants.find(({ hostIdentityUrn }) => hostIdentityUrn !== inbox.profileUrn);
    if (person?.profileUrl === undefined) continue;
    const contact = await crm.contactByProfile(person.profileUrl, person.name);
    for await (const message of client.messaging.getConversationDetails({ conversationUrn, countBefore: 50 })) {
      if (message.sentAt <= watermark) break;
      if (await crm.hasNote(message.messageId)) continue;
      await crm.addNote(contact, message.messageId, note(message, inbox.profileUrn));
    }
  }
  return next;
}

function note({ text, sentAt, sender }: Message, owner = "unknown") {
  return { text, at: new Date(sentAt), outbound: sender.participantUrn?.endsWith(owner) ?? false };
}

// A CRM in memory, to see it work: a second run writes nothing.
const notes = new Map<string, string>();
const crm: Crm = {
  contactByProfile: async (profileUrl) => profileUrl,
  hasNote: async (id) => notes.has(id),
  addNote: async (contact, id) => void notes.set(id, contact),
};
const watermark = await sync(crm, Date.now() - 7 * 24 * 3_600_000);
const written = notes.size;
await sync(crm, watermark);
console.log(written > 0, notes.size === written); // true true
