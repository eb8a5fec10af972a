import type { DocumentMutant } from "../../mutant.ts";
import { removeItem } from "../lists.ts";
import { schema } from "../ways.ts";

const listed = { category: "schema", source: "list" } as const;

export const schemas: readonly DocumentMutant[] = [
  {
    ...listed,
    name: "B01 a request no longer requires the message",
    mutate: (edit) => edit.remove(...schema("MessageContent", "required")),
  },
  {
    ...listed,
    name: "B01 a message of the history may lack its sender",
    needsBaseline: true,
    mutate: (edit) => removeItem(edit, "sender", ...schema("Message", "required")),
  },
  {
    ...listed,
    name: "B02 a request has no subject",
    mutate: (edit) => edit.remove(...schema("MessageContent", "properties", "subject")),
  },
  {
    ...listed,
    name: "B02 a conversation has no conversationUrn",
    mutate: (edit) => edit.remove(...schema("Conversation", "properties", "conversationUrn")),
  },
  {
    ...listed,
    name: "B02 a field that no server sends is gone",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...schema("Error", "properties", "code")),
  },
  {
    ...listed,
    name: "B03 a request takes any field",
    mutate: (edit) => edit.set(true, ...schema("SendMessageInput", "unevaluatedProperties")),
  },
  {
    ...listed,
    name: "B04 an InMail cannot be asked for",
    mutate: (edit) => edit.set(["normal"], ...schema("MessageType", "enum")),
  },
  {
    ...listed,
    name: "B05 there is a third type of message",
    mutate: (edit) => edit.set(["normal", "inmail", "sponsored"], ...schema("MessageType", "enum")),
  },
  {
    ...listed,
    name: "B06 the id of a group is a number",
    mutate: (edit) => edit.set({ type: "integer" }, ...schema("GroupId")),
  },
  {
    ...listed,
    name: "B06 the id of a conversation is a number",
    mutate: (edit) => edit.set({ type: "integer" }, ...schema("Conversation", "properties", "conversationId")),
  },
  {
    ...listed,
    name: "B07 the last page may not say null",
    mutate: (edit) => edit.set("string", ...schema("RecentMessages", "properties", "nextCursor", "type")),
  },
  {
    ...listed,
    name: "B07 attachments may not be null",
    mutate: (edit) => edit.set("array", ...schema("Message", "properties", "attachments", "type")),
  },
  {
    ...listed,
    name: "B09 a message may be empty",
    mutate: (edit) => edit.remove(...schema("MessageContent", "properties", "message", "minLength")),
  },
  {
    ...listed,
    name: "B09 an account may be empty",
    mutate: (edit) => edit.remove(...schema("AccountId", "minLength")),
  },
  {
    ...listed,
    name: "B11 the address of a conversation may be any text",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...schema("Conversation", "properties", "conversationUrl", "format")),
  },
  {
    ...listed,
    name: "B11 the end of a hold may be any text",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...schema("Error", "properties", "holdUntil", "format")),
  },
];
