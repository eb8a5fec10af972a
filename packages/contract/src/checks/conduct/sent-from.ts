import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { type Delivery, delivered, inHistory, sentBy } from "./deliveries.ts";
import { stateful } from "./where.ts";

export const sentFrom: Check<Session> = {
  ...stateful,
  id: "stateful.sender",
  says: "What an account sent is told as its own, in the inbox and in the history.",
  async run(session) {
    return (await delivered(session)).flatMap(strangers);
  },
};

function strangers(delivery: Delivery): Finding[] {
  const { inbox, top } = delivery;
  const owner = inbox.profileUrn;
  if (owner === undefined) return [];
  const senders = [
    // "urn:li:msg_messagingParticipant:" and the URN of the profile.
    ["inbox", top?.latestMessage.senderUrn, (sender: string) => sender.endsWith(owner)],
    ["history", inHistory(delivery)?.sender?.profileId, (sender: string) => owner.endsWith(`:${sender}`)],
  ] as const;
  return senders.flatMap(([where, sender, isOwn]) => {
    if (sender === undefined || isOwn(sender)) return [];
    const message = `The ${where} tells the message as somebody else's`;
    return [{ ...sentBy(delivery), message, expected: owner, actual: sender }];
  });
}
