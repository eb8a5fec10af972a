import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readHistory, readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const receivedAppears: Check<Session> = {
  ...arranged,
  id: "stateful.received",
  says: "Messages that arrive bring their conversation to the top, unread by as many, word for word, from who wrote them.",
  async run(session) {
    const { stage, scene } = session;
    const [from, conversation] = [scene.recipientProfileUrn, scene.conversationUrn];
    if (stage === undefined || from === undefined || conversation === undefined) return [];
    const unreadOf = async () => {
      const page = await readInbox(session, { count: 100 });
      const index = page.conversations.findIndex(({ conversationUrn }) => conversationUrn === conversation);
      return { ...page, index, unread: page.conversations[index]?.unreadCount };
    };
    const before = await unreadOf();
    const texts = ["first", "second"].map((which) => `  ${uniqueText(session, which)}  <i>&  `);
    for (const text of texts) stage.receiveMessage(scene.accountId, from, text);
    const after = await unreadOf();
    const findings: Finding[] = [];
    const at = { operation: "getRecentMessages" as const, exchange: after.exchange };
    if (after.index !== 0) findings.push({ ...at, message: "A conversation with a new message is not on top" });
    if (after.unread !== (before.unread ?? 0) + texts.length) {
      const message = `Two new messages make ${before.unread} unread ones ${after.unread}`;
      findings.push({ ...at, message, expected: (before.unread ?? 0) + texts.length, actual: after.unread });
    }
    const { messages, exchange } = await readHistory(session, conversation, { countBefore: 5 });
    const last = messages.slice(-texts.length);
    const there = { operation: "getConversationDetails" as const, exchange };
    if (last.map(({ text }) => text).join("|") !== texts.join("|")) {
      const message = "The new messages are not at the end of their conversation, word for word";
      findings.push({ ...there, message, expected: texts, actual: last.map(({ text }) => text) });
    }
    const senders = last.map(({ sender }) => sender?.profileId ?? "");
    if (senders.some((sender) => !from.endsWith(sender))) {
      findings.push({ ...there, message: "A message is told as somebody else's", expected: from, actual: senders });
    }
    return findings;
  },
};
