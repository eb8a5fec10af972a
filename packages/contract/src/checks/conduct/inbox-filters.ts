import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, idsOf } from "./inbox-walk.ts";
import { type ConversationSeen, walkInbox } from "./read.ts";
import { arranged } from "./where.ts";

export const inboxFilters: Check<Session> = {
  ...arranged,
  id: "page.filters",
  says: "`read` chooses exactly the conversations without, or with, unread messages, on every page.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getRecentMessages")) return [];
    const all = (await walkInbox(session, { count: 4 })).flatMap(({ conversations }) => conversations);
    const findings: Finding[] = [];
    for (const read of [true, false]) {
      const isChosen = ({ unreadCount }: ConversationSeen) => (unreadCount === 0) === read;
      const expected = all.filter(isChosen).map(({ conversationId }) => conversationId);
      const pages = await walkInbox(session, { read, count: 4 });
      const actual = idsOf(pages);
      if (expected.join() === actual.join()) continue;
      const message = `With read: ${read}, the inbox has ${actual.length} conversations, or others`;
      findings.push({ ...about(pages[0]), message, expected: expected.length, actual: actual.length });
    }
    return findings;
  },
};
