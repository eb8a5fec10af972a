import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type Delivery, delivered, inHistory } from "./deliveries.ts";
import { readHistory } from "./read.ts";
import { arranged } from "./where.ts";

export const sameNames: Check<Session> = {
  ...arranged,
  id: "stateful.names",
  says: "The inbox and the history have the same names for message, owner and conversation, whose URN and id lead to the same.",
  async run(session) {
    const all = await delivered(session);
    const findings = all.flatMap(otherNames);
    const last = all.at(-1);
    if (last?.top !== undefined) {
      const { messages, exchange } = await readHistory(session, last.top.conversationId, { countBefore: 20 });
      const ids = messages.map(({ messageId }) => messageId).join();
      if (ids !== last.history?.messages.map(({ messageId }) => messageId).join()) {
        const message = "The id of a conversation leads to other messages than its URN";
        findings.push({ operation: "getConversationDetails", exchange, message });
      }
    }
    return findings;
  },
};

function otherNames(delivery: Delivery): Finding[] {
  const { inbox, top, history } = delivery;
  if (history === undefined) return [];
  const names = [
    ["message", top?.latestMessage.messageUrn, inHistory(delivery)?.messageId],
    ["owner", inbox.profileUrn, history.profileUrn],
    ["conversation", top?.conversationUrn, history.conversationUrn],
  ] as const;
  return names.flatMap(([what, expected, actual]) => {
    if (expected === undefined || actual === undefined || expected === actual) return [];
    const message = `The history has another name for the ${what} than the inbox`;
    return [{ operation: "getConversationDetails", exchange: history.exchange, message, expected, actual }];
  });
}
