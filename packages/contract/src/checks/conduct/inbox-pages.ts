import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type InboxPage, walkInbox } from "./read.ts";
import { stateful } from "./where.ts";

const SIZE = 7;

export const inboxPages: Check<Session> = {
  ...stateful,
  id: "page.inbox",
  says: "The pages of the inbox end, are no longer than asked for, repeat nothing, miss nothing, and go from new to old.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getRecentMessages")) return [];
    const small = await walkInbox(session, { count: SIZE });
    const large = await walkInbox(session, { count: 100 });
    const last = small.at(-1)?.exchange;
    const at = { operation: "getRecentMessages" as const, ...(last && { exchange: last }) };
    const findings: Finding[] = [];
    if (small.at(-1)?.cursor !== undefined && last?.answer?.status === 200) {
      findings.push({ ...at, message: "The cursors go in circles: the inbox has no end" });
    }
    const long = small.find(({ conversations }) => conversations.length > SIZE);
    if (long) {
      const { length } = long.conversations;
      findings.push({
        ...at,
        exchange: long.exchange,
        message: `A page has ${length} conversations`,
        expected: SIZE,
        actual: length,
      });
    }
    const [few, many] = [ids(small), ids(large)];
    if (new Set(few).size < few.length) findings.push({ ...at, message: "A conversation is on two pages" });
    const missed = many.filter((id) => !few.includes(id));
    if (missed.length > 0 && session.target.kind === "sandbox") {
      findings.push({
        ...at,
        message: `Small pages miss conversations that a large one has`,
        actual: missed.slice(0, 3),
      });
    }
    const times = small.flatMap(({ conversations }) => conversations.map(({ lastActivityAt }) => lastActivityAt));
    if (times.some((time, index) => time > (times[index - 1] ?? time))) {
      findings.push({ ...at, message: "The conversations do not go from new to old" });
    }
    return findings;
  },
};

function ids(pages: readonly InboxPage[]): string[] {
  return pages.flatMap(({ conversations }) => conversations.map(({ conversationId }) => conversationId));
}
