import type { DocumentMutant } from "../../mutant.ts";
import { example, json, parameter, schema, send, sendGroup } from "../ways.ts";

const listed = { category: "examples", source: "list" } as const;

export const examples: readonly DocumentMutant[] = [
  {
    ...listed,
    name: "E01 an example has a text where a number belongs",
    mutate: (edit) => edit.set("2", ...example("InboxFirstPage", "value", "conversations", "0", "unreadCount")),
  },
  {
    ...listed,
    name: "E02 the example of a request has a field too many",
    mutate: (edit) => edit.set(true, ...example("NormalMessage", "value", "urgent")),
  },
  {
    ...listed,
    name: "E02 the example of an answer has a field too many",
    mutate: (edit) => edit.set("1", ...example("MessageSent", "value", "messageId")),
  },
  {
    ...listed,
    name: "E03 the example of an answer lacks a required field",
    mutate: (edit) => edit.remove(...example("GroupMessageSent", "value", "groupId")),
  },
  {
    ...listed,
    name: "E03 the example of a conversation lacks a required field",
    mutate: (edit) =>
      edit.remove(...example("InboxLastPage", "value", "conversations", "0", "latestMessage", "senderName")),
  },
  {
    ...listed,
    name: "E04 an answer has no example",
    mutate: (edit) => edit.remove(...json(send("responses", "200"), "examples")),
  },
  {
    ...listed,
    name: "E04 a request has no example",
    mutate: (edit) => edit.remove(...json(sendGroup("requestBody"), "examples")),
  },
  {
    ...listed,
    name: "E05 the example of an error says success",
    mutate: (edit) => edit.set(true, ...example("MessageRequired", "value", "success")),
  },
  {
    ...listed,
    name: "E06 the answer names another conversation than the request",
    mutate: (edit) =>
      edit.set("urn:li:msg_conversation:(other)", ...example("TypingIndicatorSent", "value", "conversationUrn")),
  },
  {
    ...listed,
    name: "E06 the answer names another group than the request",
    mutate: (edit) => edit.set("87654321", ...example("GroupMessageSent", "value", "groupId")),
  },
  {
    ...listed,
    name: "E07 the example of a request has an empty message",
    mutate: (edit) => edit.set("", ...example("GroupMessage", "value", "message")),
  },
  {
    ...listed,
    name: "E07 the example of a request has no recipient",
    mutate: (edit) => edit.remove(...example("NormalMessage", "value", "recipientProfileId")),
  },
  {
    ...listed,
    name: "E08 the example of a parameter is above its maximum",
    mutate: (edit) => edit.set(101, ...parameter("Count", "examples", "fullPage", "value")),
  },
  {
    ...listed,
    name: "E08 the example of a parameter is a text",
    mutate: (edit) => edit.set("false", ...parameter("Read", "examples", "unread", "value")),
  },
  {
    ...listed,
    name: "E09 a default is not in its enum",
    mutate: (edit) => edit.set("dm", ...schema("MessageType", "default")),
  },
  {
    ...listed,
    name: "E10 the last page has a cursor",
    mutate: (edit) => edit.set("RVhBTVBMRS1DVVJTT1ItMDAwMg==", ...example("InboxLastPage", "value", "nextCursor")),
  },
  {
    ...listed,
    name: "E10 the empty page has a cursor",
    mutate: (edit) => edit.set("RVhBTVBMRS1DVVJTT1ItMDAwMg==", ...example("InboxEmptyPage", "value", "nextCursor")),
  },
];
