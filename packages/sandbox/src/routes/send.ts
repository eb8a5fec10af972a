import type { SendMessageResult } from "@connectsafely/schema";
import { dayOf } from "../clock.ts";
import type { Answer } from "../conformance.ts";
import type { Member } from "../members.ts";
import { sentRecord } from "../records.ts";
import { type Conversation, nextMoment, published, type SendOperation, type SentMessage } from "../world.ts";
import type { Context } from "./route.ts";
import { type } from "./typing-indicator.ts";

// What the six sends have in common. Direct and group sends differ in whom they may reach and in what they answer.

export interface Shipment {
  readonly operation: SendOperation;
  readonly recipient: Member;
  readonly text: string;
  readonly subject: string | null;
  readonly messageType: SentMessage["messageType"];
  readonly groupId: string | null;
  /** The conversation to type in first. */
  readonly conversationUrn?: string | undefined;
  /** The messages to acknowledge. */
  readonly messageUrns?: readonly string[] | undefined;
}

export interface Sent {
  readonly typingIndicatorSent: boolean;
  readonly acknowledgmentSent: boolean;
}

/** Sends, and tells what really happened: typing needs their conversation, acknowledging needs its messages. */
export function send(shipment: Shipment, context: Context): Sent {
  const { account, store, events, now } = context;
  const { operation, recipient, text, subject, messageType, groupId, messageUrns = [] } = shipment;
  const conversation = account.conversationByMember.get(recipient.profileId);

  const named = account.conversationByName.get(shipment.conversationUrn ?? "");
  const typed = conversation !== undefined && named === conversation;
  if (typed) type(conversation, context);
  const acknowledged = areAll(messageUrns, conversation) ? messageUrns : [];

  store.commit({
    kind: "sent",
    operation,
    accountId: account.accountId,
    profileId: recipient.profileId,
    sentAt: nextMoment(account, now),
    text,
    subject,
    messageType,
    groupId,
    typingIndicatorSent: typed,
    acknowledged,
    cost: published.cost,
    day: dayOf(now),
  });
  events.tell(() => ({ type: "message", message: sentRecord(store.world.sent.at(-1) as SentMessage) }));
  return { typingIndicatorSent: typed, acknowledgmentSent: acknowledged.length > 0 };
}

/** Only when every one is a message of the conversation: half an acknowledgement could not be told from a whole one. */
function areAll(urns: readonly string[], conversation: Conversation | undefined): boolean {
  if (urns.length === 0 || conversation === undefined) return false;
  const unknown = new Set(urns);
  for (const { messageUrn } of conversation.messages) unknown.delete(messageUrn);
  return unknown.size === 0;
}

/** The member that a field of the request names, or what is wrong with it: an id is no URN, and nobody writes to themselves. */
export function recipientIn(
  field: "recipientProfileId" | "recipientProfileUrn",
  name: string,
  { account, store }: Context,
): Member | string {
  const member = store.world.memberByName.get(name);
  if (member === undefined || (name === member.profileUrn) !== (field === "recipientProfileUrn")) {
    return `${field} names no member that the sandbox knows`;
  }
  return member === account.owner ? `${field} names the owner of the account, who cannot write to themselves` : member;
}

export function sentAnswer(message: string, recipient: Member, details: object): Answer {
  const body: SendMessageResult = { success: true, message, recipientProfileUrn: recipient.profileUrn, ...details };
  return { status: 200, body };
}
