import type { DocumentMutant } from "../../mutant.ts";
import { addItem, removeItem, rename } from "../lists.ts";
import { json, ref, schema, sendGroup, sendWithAck } from "../ways.ts";

const own = { category: "schema", source: "own" } as const;

export const requestSchemas: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the either-or of recipients is gone from every send",
    mutate(edit) {
      const { recipientProfileId, recipientProfileUrn } = edit.get(
        ...schema("Recipient", "anyOf", "0", "properties"),
      ) as Record<string, unknown>;
      edit.set({ type: "object", properties: { recipientProfileId, recipientProfileUrn } }, ...schema("Recipient"));
    },
  },
  {
    ...own,
    name: "one send has no either-or of recipients",
    mutate(edit) {
      const properties = edit.get(...schema("Recipient", "anyOf", "0", "properties"));
      edit.set({ type: "object", properties }, ...schema("SendMessageWithAckInput", "allOf", "0"));
    },
  },
  {
    ...own,
    name: "a recipient may not be named both ways",
    mutate: (edit) => rename(edit, "anyOf", "oneOf", ...schema("Recipient")),
  },
  {
    ...own,
    name: "a recipient must be named both ways",
    mutate: (edit) => rename(edit, "anyOf", "allOf", ...schema("Recipient")),
  },
  {
    ...own,
    name: "a recipient may be named by profile id only",
    mutate: (edit) => edit.remove(...schema("Recipient", "anyOf", "1")),
  },
  {
    ...own,
    name: "a request has no unevaluatedProperties",
    mutate: (edit) => edit.remove(...schema("SendGroupMessageWithTypingInput", "unevaluatedProperties")),
  },
  {
    ...own,
    name: "a request is closed with additionalProperties, which allOf does not see through",
    mutate: (edit) => rename(edit, "unevaluatedProperties", "additionalProperties", ...schema("SendMessageInput")),
  },
  {
    ...own,
    name: "a part of a request is closed",
    mutate: (edit) => edit.set(false, ...schema("MessageContent", "additionalProperties")),
  },
  {
    ...own,
    name: "the types of a message are in upper case",
    mutate(edit) {
      edit.set(["NORMAL", "INMAIL"], ...schema("MessageType", "enum"));
      edit.set("NORMAL", ...schema("MessageType", "default"));
    },
  },
  {
    ...own,
    name: "a message is an InMail unless something else is said",
    mutate: (edit) => edit.set("inmail", ...schema("MessageType", "default")),
  },
  {
    ...own,
    name: "the type of a message has no default",
    mutate: (edit) => edit.remove(...schema("MessageType", "default")),
  },
  {
    ...own,
    name: "the type of a message may be null",
    mutate: (edit) => edit.set(["string", "null"], ...schema("MessageType", "type")),
  },
  {
    ...own,
    name: "the type of a message has no enum",
    mutate: (edit) => edit.remove(...schema("MessageType", "enum")),
  },
  {
    ...own,
    name: "a message is at most 8000 characters long",
    mutate: (edit) => edit.set(8_000, ...schema("MessageContent", "properties", "message", "maxLength")),
  },
  {
    ...own,
    name: "a message of a group is at most 300 characters long",
    mutate: (edit) => edit.set(300, ...schema("GroupMessageContent", "properties", "message", "maxLength")),
  },
  {
    ...own,
    name: "a profile URN has a pattern",
    mutate: (edit) => edit.set("^urn:li:fsd_profile:[A-Za-z0-9_-]+$", ...schema("RecipientProfileUrn", "pattern")),
  },
  {
    ...own,
    name: "a conversation URN is a URI",
    mutate: (edit) => edit.set("uri", ...schema("ConversationUrn", "format")),
  },
  {
    ...own,
    name: "every send needs an account",
    mutate: (edit) => addItem(edit, "accountId", ...schema("MessageContent", "required")),
  },
  {
    ...own,
    name: "the account is written accountID",
    mutate: (edit) => rename(edit, "accountId", "accountID", ...schema("GroupMessageContent", "properties")),
  },
  {
    ...own,
    name: "a group message names no group",
    mutate: (edit) => removeItem(edit, "groupId", ...schema("GroupMessageContent", "required")),
  },
  {
    ...own,
    name: "a group message takes a recipient by id, as the others do",
    mutate: (edit) =>
      edit.set(
        ref("schemas", "RecipientProfileId"),
        ...schema("GroupMessageContent", "properties", "recipientProfileId"),
      ),
  },
  {
    ...own,
    name: "a group message takes a subject",
    mutate: (edit) =>
      edit.set({ type: "string", minLength: 1 }, ...schema("GroupMessageContent", "properties", "subject")),
  },
  {
    ...own,
    name: "the typing indicator needs no conversation",
    mutate: (edit) => edit.remove(...schema("SendTypingIndicatorInput", "required")),
  },
  {
    ...own,
    name: "a message with typing needs a conversation",
    mutate: (edit) => edit.set(["conversationUrn"], ...schema("SendGroupMessageWithTypingInput", "required")),
  },
  {
    ...own,
    name: "one send has the body of another",
    mutate: (edit) =>
      edit.set(ref("schemas", "SendMessageWithTypingInput"), ...json(sendWithAck("requestBody"), "schema")),
  },
  {
    ...own,
    name: "a group send has the body of a direct one",
    mutate: (edit) => edit.set(ref("schemas", "SendMessageInput"), ...json(sendGroup("requestBody"), "schema")),
  },
];
