import { createHash } from "node:crypto";
import type { Message as ApiMessage, Conversation, Participant, Sender } from "@connectsafely/client";
import type { Message, Person } from "../model.ts";
import type { Glimpse } from "../store/threads.ts";
import { naturalKey, personId, token } from "./ids.ts";

export function glimpseOf(conversation: Conversation): Glimpse {
  const { latestMessage: latest } = conversation;
  const seen = [latest.messageUrn ?? latest.backendMessageUrn, latest.sentAt, latest.text];
  return {
    thread: token(conversation.conversationId),
    urn: conversation.conversationUrn ?? conversation.conversationId,
    activityAt: conversation.lastActivityAt,
    latest: createHash("sha256").update(JSON.stringify(seen)).digest("hex").slice(0, 16),
    people: conversation.participants.map(personId),
  };
}

export function personOf(person: Participant | Sender): Person {
  return { id: personId(person), name: person.name, url: person.profileUrl };
}

/** A message, and whether its two URNs disagree about its token. */
export function messageOf(message: ApiMessage): { message: Message; doubtful: boolean } {
  const id = token(message.messageId);
  const backend = message.backendMessageUrn === undefined ? id : token(message.backendMessageUrn);
  return {
    message: {
      key: naturalKey("li", id),
      sender: personOf(message.sender),
      text: message.text,
      subject: message.subject ?? undefined,
      sentAt: message.sentAt,
      attachments: message.attachments?.length ?? (message.hasAttachment ? 1 : 0),
    },
    doubtful: id !== backend,
  };
}
