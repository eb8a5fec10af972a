import type { OperationId } from "@connectsafely/schema";
import type { Check, Finding } from "../../check.ts";
import type { Input } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { arranged } from "./where.ts";

type Story = readonly [given: string, input: Input, expected: boolean];

function tellsTruth(
  id: string,
  says: string,
  field: string,
  stories: (session: Session) => readonly Story[],
  suffix: string,
): Check<Session> {
  return {
    ...arranged,
    id,
    says,
    async run(session) {
      const findings: Finding[] = [];
      for (const operation of session.operations.filter((each) => each.id.endsWith(suffix))) {
        const least = session.least(operation.id);
        if (least === undefined) continue;
        for (const [given, input, expected] of stories(session)) {
          const exchange = await session.call(
            operation.id as OperationId,
            { ...least, ...input },
            { kind: "other", covers: given },
          );
          if (exchange.answer?.status !== 200) continue;
          const actual = (exchange.answer.json as Record<string, unknown> | null)?.[field];
          if (actual === expected) continue;
          const message = `With ${given}, ${field} is ${String(actual)}`;
          findings.push({ operation: operation.id, exchange, message, expected, actual });
        }
      }
      return findings;
    },
  };
}

export const typingFlag = tellsTruth(
  "stateful.typing",
  "typingIndicatorSent is true when a conversation was given in which to show it, and false otherwise.",
  "typingIndicatorSent",
  ({ scene }) => [
    ["no conversation", {}, false],
    ["the recipient's conversation", { conversationUrn: scene.conversationUrn }, true],
    [
      "a conversation that does not exist",
      { conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:NOBODY,2-bm9uZQ==)" },
      false,
    ],
  ],
  "WithTyping",
);

export const ackFlag = tellsTruth(
  "stateful.ack",
  "acknowledgmentSent is true when messages of that conversation were named, and false otherwise.",
  "acknowledgmentSent",
  ({ scene }) => [
    ["no messages", {}, false],
    ["an empty list", { messageUrns: [] }, false],
    [
      "a message that does not exist",
      { messageUrns: ["urn:li:msg_message:(urn:li:fsd_profile:NOBODY,2-bm90aGluZw==)"] },
      false,
    ],
    ["a message that was received", { messageUrns: scene.messageUrns?.slice(0, 1) }, true],
  ],
  "WithAck",
);
