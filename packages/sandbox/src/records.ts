import { iso } from "./clock.ts";
import type {
  Account as AccountRecord,
  ConversationRecord,
  Member as MemberRecord,
  MessageRecord,
  Quota as QuotaRecord,
  SentMessage as SentRecord,
} from "./generated/control/openapi.ts";
import type { Member } from "./members.ts";
import { windowOf } from "./quota.ts";
import { glimpse } from "./views.ts";
import { type Account, type Conversation, type Message, published, type SentMessage, type World } from "./world.ts";

// The world in the control API's terms.

export function accountRecord(account: Account, world: World, now: number): AccountRecord {
  const { accountId, owner, inMailCredits, lapsed, inbox } = account;
  return {
    accountId,
    profileUrn: owner.profileUrn,
    name: owner.name,
    isDefault: account === world.accounts[0],
    quota: quotaRecord(account, now),
    inMailCredits,
    lapsed,
    groups: groupsOf(owner, world),
    conversations: inbox.length,
    unread: inbox.filter((conversation) => glimpse(conversation, account.lastMoment)?.unreadCount).length,
  };
}

function quotaRecord(account: Account, now: number): QuotaRecord {
  const { limit, used, remaining, resetAt } = windowOf(account.quota, now, published.limit);
  return { action: published.action, limit, used, remaining, resetAt: iso(resetAt) };
}

export function memberRecord(member: Member, account: Account, world: World): MemberRecord {
  const { profileId, publicId, profileUrn, name, headline } = member;
  return {
    profileId,
    publicId,
    profileUrn,
    name,
    headline,
    connected: account.connections.has(profileId),
    groups: groupsOf(member, world),
    conversationUrn: account.conversationByMember.get(profileId)?.conversationUrn ?? null,
  };
}

function groupsOf({ profileId }: Member, { groups }: World): string[] {
  return [...groups].filter(([, members]) => members.has(profileId)).map(([id]) => id);
}

export function conversationRecord(conversation: Conversation, world: World): ConversationRecord {
  const { account, member, conversationUrn, messages } = conversation;
  return {
    conversationUrn,
    person: memberRecord(member, account, world),
    unread: glimpse(conversation, account.lastMoment)?.unreadCount ?? 0,
    latest: messageRecord(messages.at(-1) as Message, conversation),
  };
}

export function messageRecord(message: Message, { account, member, conversationUrn }: Conversation): MessageRecord {
  return {
    accountId: account.accountId,
    conversationUrn,
    messageUrn: message.messageUrn,
    direction: message.fromOwner ? "sent" : "received",
    profileUrn: member.profileUrn,
    text: message.text,
    subject: message.subject,
    sentAt: message.sentAt,
  };
}

export function sentRecord({ conversation, message, ...send }: SentMessage): SentRecord {
  return { ...messageRecord(message, conversation), ...send, acknowledged: [...send.acknowledged] };
}
