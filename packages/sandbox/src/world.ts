import { operations } from "@connectsafely/schema";
import type { ClockSetting } from "./clock.ts";
import { type ConversationNames, conversationNames, type MessageNames, messageNames } from "./ids.ts";
import type { Member } from "./members.ts";
import type { Usage } from "./quota.ts";

// What there is. Only `apply` in changes.ts and the builder in seed.ts write to it.

export interface World {
  readonly seed: number;
  readonly members: readonly Member[];
  /** By profile id, public identifier and profile URN. */
  readonly memberByName: ReadonlyMap<string, Member>;
  /** Group id to the profile ids of those who are in it. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first is the default account. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly accountById: ReadonlyMap<string, Account>;
  readonly sent: SentMessage[];
  clock: ClockSetting;
  nextConversation: number;
  nextMessage: number;
}

export interface Account {
  readonly accountId: string;
  readonly owner: Member;
  readonly connections: Set<string>;
  readonly quota: Usage;
  inMailCredits: number;
  lapsed: boolean;
  /** Latest activity first. */
  readonly inbox: Conversation[];
  /** By URN, id and backend URN. */
  readonly conversationByName: Map<string, Conversation>;
  readonly conversationByMember: Map<string, Conversation>;
  /** Every message of an account has a moment of its own, later than all before: pages are cut at moments. */
  lastMoment: number;
}

export interface Conversation extends ConversationNames {
  readonly account: Account;
  readonly member: Member;
  readonly createdAt: number;
  /** Oldest first, and never empty. */
  readonly messages: Message[];
  /** The owner has read everything up to this moment. Whatever the owner sends counts as reading, too. */
  readUntil: number;
  typingUntil: number;
}

export interface Message extends MessageNames {
  readonly sentAt: number;
  readonly text: string;
  readonly subject: string | null;
  readonly fromOwner: boolean;
}

export type SendOperation = {
  [Id in keyof typeof operations]: (typeof operations)[Id] extends { quota: unknown } ? Id : never;
}[keyof typeof operations];

/** The account's side of a send, beyond what the conversation shows. */
export interface SentMessage {
  readonly conversation: Conversation;
  readonly message: Message;
  readonly operation: SendOperation;
  readonly messageType: "normal" | "inmail" | "group";
  readonly groupId: string | null;
  readonly typingIndicatorSent: boolean;
  readonly acknowledged: readonly string[];
}

/** The published limit, which the document states on every send. */
export const published = operations.sendMessage.quota;

export function openConversation(account: Account, member: Member, number: number, createdAt: number): Conversation {
  const conversation: Conversation = {
    ...conversationNames(account.owner.profileUrn, number),
    account,
    member,
    createdAt,
    messages: [],
    readUntil: 0,
    typingUntil: 0,
  };
  account.conversationByName.set(conversation.conversationUrn, conversation);
  account.conversationByName.set(conversation.conversationId, conversation);
  account.conversationByName.set(conversation.backendConversationUrn, conversation);
  account.conversationByMember.set(member.profileId, conversation);
  return conversation;
}

export function addMessage(
  conversation: Conversation,
  number: number,
  content: Pick<Message, "sentAt" | "text" | "subject" | "fromOwner">,
): Message {
  const message = { ...messageNames(conversation.account.owner.profileUrn, number), ...content };
  conversation.messages.push(message);
  conversation.account.lastMoment = Math.max(conversation.account.lastMoment, message.sentAt);
  return message;
}

/** The moment for a message of this account that is sent now. */
export function nextMoment(account: Account, now: number): number {
  return Math.max(now, account.lastMoment + 1);
}
