import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { conversationOf, type HistoryPage, type MessageSeen, readHistory, readInbox } from "./read.ts";
import { stateful } from "./where.ts";

const SIZE = 6;
/** On somebody's server a history may be endless. */
const MOST_PAGES = 80;

export const historyPages: Check<Session> = {
  ...stateful,
  id: "page.history",
  says: "Going back through a history by deliveredAt meets each message once, to a first one that has nothing before it.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getConversationDetails")) return [];
    const conversation = await conversationOf(session);
    if (conversation === undefined) return [];
    const findings: Finding[] = [];
    const pages: HistoryPage[] = [];
    const seen = new Map<string, MessageSeen>();
    let anchor: number | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const input = { countBefore: SIZE, ...(anchor !== undefined && { deliveredAt: anchor, countAfter: 0 }) };
      const read = await readHistory(session, conversation, input);
      pages.push(read);
      const at = { operation: "getConversationDetails" as const, exchange: read.exchange };
      const fresh = read.messages.filter(({ messageId }) => !seen.has(messageId));
      const newer = fresh.filter(({ sentAt }) => anchor !== undefined && sentAt > anchor);
      if (newer.length > 0) findings.push({ ...at, message: "A page before a moment has messages from after it" });
      // The anchor itself may come again.
      if (read.messages.length > SIZE + 1) {
        findings.push({
          ...at,
          message: `A page has ${read.messages.length} messages`,
          expected: SIZE,
          actual: read.messages.length,
        });
      }
      for (const message of fresh) seen.set(message.messageId, message);
      if (read.hasMoreBefore !== true) break;
      if (fresh.length === 0) {
        findings.push({ ...at, message: "A page says that there are older messages, and none come" });
        break;
      }
      anchor = Math.min(...fresh.map(({ sentAt }) => sentAt));
    }
    if (session.target.kind === "sandbox") findings.push(...(await comparedWithOnePage(session, conversation, seen)));
    return findings;
  },
};

async function comparedWithOnePage(
  session: Session,
  conversation: string,
  seen: ReadonlyMap<string, MessageSeen>,
): Promise<Finding[]> {
  const whole = await readHistory(session, conversation, { countBefore: 1_000 });
  const at = { operation: "getConversationDetails" as const, exchange: whole.exchange };
  const findings: Finding[] = [];
  const missed = whole.messages.filter(({ messageId }) => !seen.has(messageId));
  if (missed.length > 0) findings.push({ ...at, message: `${missed.length} messages were missed on the way back` });
  if (whole.hasMoreBefore === true)
    findings.push({ ...at, message: "The whole history says that there is more before it" });
  if (whole.hasMoreAfter === true)
    findings.push({ ...at, message: "The newest page says that there is more after it" });
  const latest = (await readInbox(session, { count: 100 })).conversations.find(
    ({ conversationUrn, conversationId }) => conversationUrn === conversation || conversationId === conversation,
  );
  const newest = whole.messages.reduce((a, b) => (b.sentAt > a.sentAt ? b : a), whole.messages[0] ?? emptyMessage);
  if (latest !== undefined && newest.text !== latest.latestMessage.text) {
    findings.push({
      ...at,
      message: "The newest message is not the one that the inbox shows",
      expected: latest.latestMessage.text,
      actual: newest.text,
    });
  }
  return findings;
}

const emptyMessage: MessageSeen = { messageId: "", text: "", sentAt: 0 };
