import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type Delivery, delivered, sentBy } from "./deliveries.ts";
import { stateful } from "./where.ts";

export const sentAppears: Check<Session> = {
  ...stateful,
  id: "stateful.available",
  says: "A message that was accepted is in its conversation once, word for word, and on top of the inbox.",
  async run(session) {
    return (await delivered(session)).flatMap(missing);
  },
};

function missing(delivery: Delivery): Finding[] {
  const { exchange, text, top, history } = delivery;
  const findings: Finding[] = [];
  const at = sentBy(delivery);
  const told = Object(exchange.answer?.json) as { message?: unknown };
  if (told.message === text) findings.push({ ...at, message: "The status text of the answer is the message itself" });
  if (top?.latestMessage.text !== text) {
    const message = "The message is not on top of the inbox, word for word";
    findings.push({ ...at, message, expected: text, actual: top?.latestMessage.text });
  }
  if (history === undefined) return findings;
  const { length } = history.messages.filter((message) => message.text === text);
  if (length === 1) return findings;
  const message =
    length === 0
      ? "The message is not in its conversation, word for word"
      : `The message is in its conversation ${length} times`;
  return [...findings, { ...at, message, expected: text, actual: history.messages.at(-1)?.text }];
}
