import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readHistory } from "./read.ts";
import { arranged } from "./where.ts";

export const historyWindow: Check<Session> = {
  ...arranged,
  id: "page.window",
  says: "countBefore and countAfter bring exactly so many messages from each side of deliveredAt, and tell whether there are more.",
  async run(session) {
    const conversation = session.scene.longConversationUrn;
    if (conversation === undefined || !session.operations.some(({ id }) => id === "getConversationDetails")) return [];
    const { messages } = await readHistory(session, conversation, { countBefore: 1_000 });
    const findings: Finding[] = [];
    const last = messages.length - 1;
    for (const [index, before, after] of [
      [50, 3, 2],
      [50, 0, 4],
      [50, 5, 0],
      [3, 3, 0],
      [3, 3, 1],
      [2, 10, 1],
      [last - 1, 1, 10],
    ] as const) {
      const anchor = messages[index];
      if (anchor === undefined) continue;
      const input = { deliveredAt: anchor.sentAt, countBefore: before, countAfter: after };
      const read = await readHistory(session, conversation, input);
      const expected = [
        ...messages.slice(Math.max(0, index - before), index),
        ...messages.slice(index + 1, index + 1 + after),
      ];
      // Whether the message of that very moment belongs to it is nowhere said.
      const actual = read.messages.filter(({ messageId }) => messageId !== anchor.messageId);
      const at = { operation: "getConversationDetails" as const, exchange: read.exchange };
      if (actual.map(({ messageId }) => messageId).join() !== expected.map(({ messageId }) => messageId).join()) {
        const message = `${before} before and ${after} after a message brought ${actual.length} messages, or others`;
        findings.push({ ...at, message, expected: expected.length, actual: actual.length });
      }
      const more = { before: index - before > 0, after: index + after < last };
      const told = { before: read.hasMoreBefore, after: read.hasMoreAfter };
      if (told.before !== more.before || told.after !== more.after) {
        findings.push({ ...at, message: "hasMoreBefore or hasMoreAfter is wrong", expected: more, actual: told });
      }
    }
    return findings;
  },
};
