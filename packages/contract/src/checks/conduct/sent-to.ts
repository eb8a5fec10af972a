import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { delivered, sentBy } from "./deliveries.ts";
import { arranged } from "./where.ts";

export const sentTo: Check<Session> = {
  ...arranged,
  id: "stateful.recipient",
  says: "A message goes to the one whom its request names, by public id or by URN.",
  async run(session) {
    return (await delivered(session)).flatMap((delivery) => {
      const { recipient, top } = delivery;
      const people = top?.participants.map(({ hostIdentityUrn }) => hostIdentityUrn) ?? [];
      if (recipient === undefined || people.includes(String(recipient))) return [];
      const message = "The message is in a conversation with somebody else";
      return [{ ...sentBy(delivery), message, expected: recipient, actual: people }];
    });
  },
};
