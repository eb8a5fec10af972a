import type { DocumentMutant } from "../../mutant.ts";
import {
  add,
  append,
  documentMutant,
  drop,
  parameter,
  property,
  rename,
  requestBody,
  schema,
  silentMutant,
} from "./editing.ts";

// What a request may hold.

export const inputMutants: readonly DocumentMutant[] = [
  documentMutant("input", "a message may be left out", (edit) => {
    drop(edit, "message", ...schema("MessageContent", "required"));
  }),
  documentMutant("input", "an empty group message is allowed", (edit) => {
    edit.remove(...property("GroupMessageContent", "message", "minLength"));
  }),
  documentMutant("input", "every message needs a subject", (edit) => {
    append(edit, "subject", ...schema("MessageContent", "required"));
  }),
  documentMutant("input", "a direct message needs no recipient", (edit) => {
    edit.remove(...schema("Recipient", "anyOf"));
  }),
  documentMutant("input", "profile id and profile URN exclude each other", (edit) => {
    rename(edit, "oneOf", ...schema("Recipient", "anyOf"));
  }),
  documentMutant("input", "send takes fields of any name", (edit) => {
    edit.set(true, ...schema("SendMessageInput", "unevaluatedProperties"));
  }),
  documentMutant("input", "messageType may be sponsored", (edit) => {
    append(edit, "sponsored", ...schema("MessageType", "enum"));
  }),
  documentMutant("input", "a message is an InMail unless told otherwise", (edit) => {
    edit.set("inmail", ...schema("MessageType", "default"));
  }),
  documentMutant("input", "an accountId has 24 hexadecimal digits", (edit) => {
    add(edit, "^[0-9a-f]{24}$", ...schema("AccountId", "pattern"));
  }),
  documentMutant("input", "groupId is a number", (edit) => {
    edit.set("integer", ...schema("GroupId", "type"));
    edit.remove(...schema("GroupId", "minLength"));
  }),
  documentMutant("input", "messageUrns needs at least one message", (edit) => {
    add(edit, 1, ...property("SendMessageWithAckInput", "messageUrns", "minItems"));
  }),
  documentMutant("input", "a message has at most 8000 characters", (edit) => {
    add(edit, 8000, ...property("MessageContent", "message", "maxLength"));
  }),
  documentMutant("input", "the body of a typing-indicator may be left out", (edit) => {
    edit.set(false, ...requestBody("typing-indicator", "required"));
  }),
  silentMutant("input", "typing-indicator cannot be told the account", (edit) => {
    edit.remove(...property("SendTypingIndicatorInput", "accountId"));
  }),
  documentMutant("input", "conversationUrn of a history may be left out", (edit) => {
    edit.set(false, ...parameter("ConversationUrn", "required"));
  }),
  documentMutant("input", "conversationUrn goes into a header", (edit) => {
    edit.set("header", ...parameter("ConversationUrn", "in"));
  }),
  documentMutant("input", "deliveredAt is an ISO timestamp", (edit) => {
    edit.set({ type: "string", format: "date-time" }, ...parameter("DeliveredAt", "schema"));
  }),
  documentMutant("input", "countBefore starts at 1", (edit) => {
    edit.set(1, ...parameter("CountBefore", "schema", "minimum"));
  }),
  documentMutant("input", "read is called unreadOnly", (edit) => {
    edit.set("unreadOnly", ...parameter("Read", "name"));
  }),
];
