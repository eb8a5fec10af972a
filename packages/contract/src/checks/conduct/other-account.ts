import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const otherAccount: Check<Session> = {
  ...arranged,
  id: "idor",
  says: "An account sees and touches its own conversations, and no other's.",
  async run(session) {
    const { scene } = session;
    const { otherAccountId, otherConversationUrn: theirs } = scene;
    const findings: Finding[] = [];
    const has = (id: string) => session.operations.some((operation) => operation.id === id);
    if (otherAccountId === undefined || theirs === undefined) return [];
    for (const id of ["getConversationDetails", "sendTypingIndicator"] as const) {
      if (!has(id)) continue;
      const covers = "another account's conversation";
      const reached = await session.call(id, { conversationUrn: theirs }, { kind: "other", covers });
      const status = reached.answer?.status;
      if (status !== undefined && status < 400) {
        const message = `${id} reached ${covers}`;
        findings.push({ operation: id, exchange: reached, message, expected: "4xx or 5xx", actual: status });
      }
      const exchange = await session.call(id, { accountId: otherAccountId, conversationUrn: theirs });
      const actual = exchange.answer?.status;
      if (actual === 200) continue;
      const message = `${id} does not find a conversation of the account that was named`;
      findings.push({ operation: id, exchange, message, expected: 200, actual });
    }
    const least = session.least("sendMessage");
    if (has("sendMessage") && has("getRecentMessages") && least !== undefined) {
      const text = uniqueText(session, "from one account only");
      await session.call("sendMessage", { ...least, message: text });
      const { conversations, exchange } = await readInbox(session, { accountId: otherAccountId, count: 20 });
      if (conversations.some(({ latestMessage }) => latestMessage.text === text)) {
        findings.push({
          operation: "getRecentMessages",
          exchange,
          message: "A message is in the inbox of another account",
        });
      }
    }
    return findings;
  },
};
