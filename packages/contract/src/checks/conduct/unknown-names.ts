import type { OperationId } from "@connectsafely/schema";
import type { Check, Finding } from "../../check.ts";
import { addressedTo } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { arranged } from "./where.ts";

export const unknownNames: Check<Session> = {
  ...arranged,
  id: "input.unknownNames",
  says: "An account, recipient, conversation or group that nobody knows is refused, never served or guessed.",
  async run(session) {
    const findings: Finding[] = [];
    for (const operation of session.operations) {
      const least = session.least(operation.id);
      if (least === undefined) continue;
      for (const [name, value] of strangers(operation.id)) {
        if (!session.model(operation).fields.some((field) => field.name === name)) continue;
        const input = name === "recipientProfileUrn" ? addressedTo(value, least) : { ...least, [name]: value };
        const covers = `an unknown ${name}`;
        const exchange = await session.call(operation.id, input, { kind: "other", covers });
        if (exchange.answer === undefined || exchange.answer.status >= 400) continue;
        const message = `${operation.id} accepted ${covers}`;
        findings.push({
          operation: operation.id,
          exchange,
          message,
          expected: "4xx or 5xx",
          actual: exchange.answer.status,
        });
      }
    }
    return findings;
  },
};

function strangers(id: OperationId): [string, string][] {
  const isTyping = id === "sendTypingIndicator" || id === "getConversationDetails";
  return [
    ["accountId", "acc_nobody"],
    ["recipientProfileId", "nobody-has-this-id"],
    ["recipientProfileUrn", "urn:li:fsd_profile:NOBODY"],
    ["groupId", "99999999"],
    ...(isTyping
      ? ([["conversationUrn", "urn:li:msg_conversation:(urn:li:fsd_profile:NOBODY,2-bm9uZQ==)"]] as const)
      : []),
  ].map(([name, value]) => [String(name), String(value)]);
}
