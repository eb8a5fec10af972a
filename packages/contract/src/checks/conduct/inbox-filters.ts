import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type ConversationSeen, walkInbox } from "./read.ts";
import { arranged } from "./where.ts";

export const inboxFilters: Check<Session> = {
  ...arranged,
  id: "page.filters",
  says: "`read` and `keywords` choose exactly the conversations that they name, in whatever case.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getRecentMessages")) return [];
    const all = await walk(session, {});
    const findings: Finding[] = [];
    const compare = async (what: string, input: Record<string, unknown>, is: (each: ConversationSeen) => boolean) => {
      const chosen = await walk(session, input);
      const expected = all.conversations.filter(is).map(({ conversationId }) => conversationId);
      const actual = chosen.conversations.map(({ conversationId }) => conversationId);
      if (expected.join() === actual.join()) return;
      const message = `With ${what}, the inbox has ${actual.length} conversations`;
      findings.push({
        operation: "getRecentMessages",
        exchange: chosen.exchange,
        message,
        expected: expected.length,
        actual: actual.length,
      });
    };
    await compare("read: false", { read: false }, ({ unreadCount }) => unreadCount > 0);
    await compare("read: true", { read: true }, ({ unreadCount }) => unreadCount === 0);
    await findsText(session, findings);
    const name = all.conversations[3]?.participants[0]?.name ?? "Jane";
    for (const keywords of [name.toUpperCase(), name.toLowerCase(), name.slice(1, -1)]) {
      const { conversations, exchange } = await walk(session, { keywords });
      if (conversations.some(({ participants }) => participants.some((each) => each.name === name))) continue;
      findings.push({
        operation: "getRecentMessages",
        exchange,
        message: `The keywords "${keywords}" do not find ${name}`,
      });
    }
    const none = await walk(session, { keywords: "words-that-nobody-wrote" });
    if (none.conversations.length > 0) {
      const message = `Words that nobody wrote find ${none.conversations.length} conversations`;
      findings.push({ operation: "getRecentMessages", exchange: none.exchange, message, expected: 0 });
    }
    return findings;
  },
};

/** Keywords look into messages, not into names only. */
async function findsText({ stage, scene, ...session }: Session, findings: Finding[]): Promise<void> {
  if (stage === undefined || scene.recipientProfileUrn === undefined) return;
  stage.receiveMessage(scene.accountId, scene.recipientProfileUrn, "Do you know about Quagmirish pottery?");
  const { conversations, exchange } = await walk({ stage, scene, ...session }, { keywords: "quagmirish" });
  if (conversations.some(({ conversationUrn }) => conversationUrn === scene.conversationUrn)) return;
  findings.push({ operation: "getRecentMessages", exchange, message: "Keywords do not find a word of a message" });
}

async function walk(session: Session, input: Record<string, unknown>) {
  const pages = await walkInbox(session, { ...input, count: 4 });
  const [first] = pages;
  if (first === undefined) throw new Error("A walk has at least one page.");
  return { exchange: first.exchange, conversations: pages.flatMap(({ conversations }) => conversations) };
}
