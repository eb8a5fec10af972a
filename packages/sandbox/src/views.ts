import type { Conversation as ConversationView, Message as MessageView, Sender } from "@connectsafely/schema";
import type { Member } from "./members.ts";
import type { Conversation, Message } from "./world.ts";

// The world in the API's terms.

/** The part of a conversation that had happened at a moment; nothing when it had not begun. */
export interface Glimpse {
  readonly conversation: Conversation;
  readonly latest: Message;
  readonly unreadCount: number;
  readonly lastReadAt: number;
}

export function glimpse(conversation: Conversation, moment: number): Glimpse | undefined {
  const { messages, readUntil } = conversation;
  let index = messages.length - 1;
  while (index >= 0 && (messages[index]?.sentAt ?? 0) > moment) index--;
  const latest = messages[index];
  if (latest === undefined) return undefined;

  let unreadCount = 0;
  for (; index >= 0; index--) {
    const message = messages[index] as Message;
    if (message.fromOwner)
      return { conversation, latest, unreadCount, lastReadAt: Math.max(readUntil, message.sentAt) };
    if (message.sentAt <= readUntil) break;
    unreadCount++;
  }
  return { conversation, latest, unreadCount, lastReadAt: readUntil };
}

interface Shown {
  readonly view: ConversationView;
  /** The view as JSON: writing it takes longer than all else about a page, and it rarely changes. */
  readonly text: string;
}

interface Kept extends Shown {
  readonly unreadCount: number;
  readonly lastReadAt: number;
  readonly isConnected: boolean;
}

const kept = new WeakMap<Message, Kept>();

export function conversationView(glimpse: Glimpse): Shown {
  const { conversation, latest, unreadCount, lastReadAt } = glimpse;
  const isConnected = conversation.account.connections.has(conversation.member.profileId);
  const known = kept.get(latest);
  if (known?.unreadCount === unreadCount && known.lastReadAt === lastReadAt && known.isConnected === isConnected) {
    return known;
  }
  const view = viewOf(glimpse, isConnected);
  const shown = { view, text: JSON.stringify(view), unreadCount, lastReadAt, isConnected };
  kept.set(latest, shown);
  return shown;
}

function viewOf({ conversation, latest, unreadCount, lastReadAt }: Glimpse, isConnected: boolean): ConversationView {
  const { account, member } = conversation;
  const sender = latest.fromOwner ? account.owner : member;
  return {
    conversationId: conversation.conversationId,
    conversationUrn: conversation.conversationUrn,
    backendConversationUrn: conversation.backendConversationUrn,
    conversationUrl: conversation.conversationUrl,
    participants: [
      {
        profileId: member.profileId,
        name: member.name,
        headline: member.headline,
        profileUrl: member.profileUrl,
        profilePicture: member.profilePicture,
        distance: isConnected ? "DISTANCE_1" : "DISTANCE_2",
        memberBadgeType: null,
        participantUrn: member.participantUrn,
        backendUrn: member.backendUrn,
        hostIdentityUrn: member.profileUrn,
      },
    ],
    unreadCount,
    lastActivityAt: latest.sentAt,
    createdAt: conversation.createdAt,
    ...(lastReadAt > 0 && { lastReadAt }),
    isRead: unreadCount === 0,
    state: null,
    latestMessage: {
      messageUrn: latest.messageUrn,
      backendMessageUrn: latest.backendMessageUrn,
      text: latest.text,
      sentAt: latest.sentAt,
      senderName: sender.name,
      senderProfileUrl: sender.profileUrl,
      senderUrn: sender.participantUrn,
      hasAttachment: false,
    },
  };
}

export function messageView(message: Message, { account, member }: Conversation): MessageView {
  return {
    messageId: message.messageUrn,
    backendMessageUrn: message.backendMessageUrn,
    text: message.text,
    subject: message.subject,
    sentAt: message.sentAt,
    sender: senderView(message.fromOwner ? account.owner : member),
    attachments: null,
    reactions: null,
    hasAttachment: false,
  };
}

function senderView({ profileId, name, profileUrl, profilePicture, participantUrn }: Member): Sender {
  return { profileId, name, profileUrl, profilePicture, participantUrn };
}
