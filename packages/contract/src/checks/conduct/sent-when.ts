import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type Delivery, delivered, inHistory, sentBy } from "./deliveries.ts";
import { stateful } from "./where.ts";

/** An answer takes its time, and two of the other side's clocks may differ. */
const TOLERANCE_MS = 120_000;

export const sentWhen: Check<Session> = {
  ...stateful,
  id: "stateful.moment",
  says: "A message and the activity of its conversation are dated when it was sent.",
  async run(session) {
    return (await delivered(session)).flatMap(misdated);
  },
};

function misdated(delivery: Delivery): Finding[] {
  const { exchange, top } = delivery;
  const moments = {
    lastActivityAt: top?.lastActivityAt,
    "latestMessage.sentAt": top?.latestMessage.sentAt,
    "sentAt in the history": inHistory(delivery)?.sentAt,
  };
  return Object.entries(moments).flatMap(([name, moment]) => {
    if (moment === undefined || Math.abs(moment - exchange.at) <= TOLERANCE_MS) return [];
    const message = `After the message, ${name} is ${Math.round((moment - exchange.at) / 1_000)} s from when it was sent`;
    return [{ ...sentBy(delivery), message, expected: exchange.at, actual: moment }];
  });
}
