import type { DocumentMutant } from "../../mutant.ts";
import { addItem, removeItem, rename } from "../lists.ts";
import { json, ref, schema, sendGroup, sendWithTyping } from "../ways.ts";

const own = { category: "schema", source: "own" } as const;

export const responseSchemas: readonly DocumentMutant[] = [
  {
    ...own,
    name: "success is no longer required of a send",
    mutate: (edit) => removeItem(edit, "success", ...schema("SendMessageResult", "required")),
  },
  {
    ...own,
    name: "success of a send is always true",
    mutate: (edit) => edit.set(true, ...schema("SendMessageResult", "properties", "success", "const")),
  },
  {
    ...own,
    name: "success is a text",
    mutate: (edit) => edit.set("string", ...schema("RecentMessages", "properties", "success", "type")),
  },
  {
    ...own,
    name: "an answer refuses fields that it does not know",
    mutate: (edit) => edit.set(false, ...schema("RecentMessages", "additionalProperties")),
  },
  {
    ...own,
    name: "a part of several answers is closed",
    mutate: (edit) => edit.set(false, ...schema("SendMessageResult", "additionalProperties")),
  },
  {
    ...own,
    name: "an answer does not tell whether the indicator was shown",
    mutate: (edit) =>
      edit.set(ref("schemas", "SendMessageResult"), ...json(sendWithTyping("responses", "200"), "schema")),
  },
  {
    ...own,
    name: "an answer of a group send does not name the group",
    mutate: (edit) => edit.set(ref("schemas", "SendMessageResult"), ...json(sendGroup("responses", "200"), "schema")),
  },
  {
    ...own,
    name: "a flag of an answer is written in another way",
    mutate(edit) {
      rename(edit, "acknowledgmentSent", "acknowledgementSent", ...schema("SendMessageWithAckResult", "properties"));
      edit.set(["acknowledgementSent"], ...schema("SendMessageWithAckResult", "required"));
    },
  },
  {
    ...own,
    name: "an answer promises the id of the message, which none returns",
    mutate(edit) {
      edit.set(
        { type: "string", description: "Id of the new message." },
        ...schema("SendMessageResult", "properties", "messageId"),
      );
      addItem(edit, "messageId", ...schema("SendMessageResult", "required"));
    },
  },
  {
    ...own,
    name: "an answer may hold the id of the message, which none returns",
    needsBaseline: true,
    mutate: (edit) =>
      edit.set(
        { type: "string", description: "Id of the new message." },
        ...schema("SendMessageResult", "properties", "messageId"),
      ),
  },
  {
    ...own,
    name: "the status text of an answer is what was sent and sensitive",
    needsBaseline: true,
    mutate: (edit) => edit.set(true, ...schema("SendMessageResult", "properties", "message", "x-sensitive")),
  },
];
