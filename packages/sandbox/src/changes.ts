import type { ClockSetting } from "./clock.ts";
import {
  type Account,
  addMessage,
  type Conversation,
  openConversation,
  type SendOperation,
  type SentMessage,
  type World,
} from "./world.ts";

// Everything that can happen to the world, as plain data: what is applied here is what a state file keeps and replays.

export type Change =
  | SentChange
  | ReceivedChange
  | ({ readonly kind: "clock" } & ClockSetting)
  | {
      readonly kind: "quota";
      readonly accountId: string;
      readonly limit: number;
      readonly used: number;
      readonly day: number;
    }
  | { readonly kind: "credits"; readonly accountId: string; readonly credits: number }
  | { readonly kind: "connection"; readonly accountId: string; readonly profileId: string; readonly connected: boolean }
  | { readonly kind: "subscription"; readonly accountId: string; readonly lapsed: boolean };

interface MessageChange {
  readonly accountId: string;
  readonly profileId: string;
  readonly sentAt: number;
  readonly text: string;
}

interface SentChange extends MessageChange, Pick<SentMessage, "messageType" | "groupId" | "acknowledged"> {
  readonly kind: "sent";
  readonly operation: SendOperation;
  readonly subject: string | null;
  readonly typingIndicatorSent: boolean;
  readonly cost: number;
  /** The UTC day it counts against. */
  readonly day: number;
}

interface ReceivedChange extends MessageChange {
  readonly kind: "received";
}

export function apply(world: World, change: Change): void {
  switch (change.kind) {
    case "sent":
      applySent(world, change);
      return;
    case "received": {
      const conversation = conversationWith(world, change);
      addMessage(conversation, world.nextMessage++, { ...content(change), subject: null, fromOwner: false });
      toTheTop(conversation);
      return;
    }
    case "clock":
      world.clock = { offset: change.offset, frozenAt: change.frozenAt };
      return;
    case "quota":
      Object.assign(accountOf(world, change).quota, { limit: change.limit, used: change.used, day: change.day });
      return;
    case "credits":
      accountOf(world, change).inMailCredits = change.credits;
      return;
    case "connection": {
      const { connections } = accountOf(world, change);
      if (change.connected) connections.add(change.profileId);
      else connections.delete(change.profileId);
      return;
    }
    case "subscription":
      accountOf(world, change).lapsed = change.lapsed;
      return;
  }
}

function applySent(world: World, change: SentChange): void {
  const conversation = conversationWith(world, change);
  const { subject, operation, messageType, groupId, typingIndicatorSent, acknowledged } = change;
  const message = addMessage(conversation, world.nextMessage++, { ...content(change), subject, fromOwner: true });
  conversation.typingUntil = 0;
  toTheTop(conversation);

  const { account } = conversation;
  account.quota.used = (account.quota.day === change.day ? account.quota.used : 0) + change.cost;
  account.quota.day = change.day;
  if (messageType === "inmail") account.inMailCredits -= 1;
  world.sent.push({ conversation, message, operation, messageType, groupId, typingIndicatorSent, acknowledged });
}

function content({ sentAt, text }: MessageChange): { sentAt: number; text: string } {
  return { sentAt, text };
}

function accountOf(world: World, { accountId }: { accountId: string }): Account {
  const account = world.accountById.get(accountId);
  if (account === undefined)
    throw new Error(`The state speaks of account ${accountId}, which this world does not have.`);
  return account;
}

function conversationWith(world: World, change: MessageChange): Conversation {
  const account = accountOf(world, change);
  const known = account.conversationByMember.get(change.profileId);
  if (known !== undefined) return known;
  const member = world.memberByName.get(change.profileId);
  if (member === undefined) throw new Error(`The state speaks of ${change.profileId}, whom this world does not have.`);
  const opened = openConversation(account, member, world.nextConversation++, change.sentAt);
  account.inbox.unshift(opened);
  return opened;
}

function toTheTop(conversation: Conversation): void {
  const { inbox } = conversation.account;
  const place = inbox.indexOf(conversation);
  if (place > 0) {
    inbox.splice(place, 1);
    inbox.unshift(conversation);
  }
}
