import type { DocumentMutant } from "../../mutant.ts";
import { addItem, removeItem, rename } from "../lists.ts";
import { ref, schema } from "../ways.ts";

const own = { category: "schema", source: "own" } as const;

export const readSchemas: readonly DocumentMutant[] = [
  {
    ...own,
    name: "success is no longer required of the history",
    mutate: (edit) => removeItem(edit, "success", ...schema("ConversationDetails", "required")),
  },
  {
    ...own,
    name: "a message of the history refuses fields that it does not know",
    mutate: (edit) => edit.set(false, ...schema("Message", "unevaluatedProperties")),
  },
  {
    ...own,
    name: "an attachment has no fields",
    mutate: (edit) => edit.set(false, ...schema("Attachment", "additionalProperties")),
  },
  {
    ...own,
    name: "times are texts",
    mutate(edit) {
      edit.remove(...schema("EpochMilliseconds", "minimum"));
      edit.remove(...schema("EpochMilliseconds", "examples"));
      edit.set("string", ...schema("EpochMilliseconds", "type"));
    },
  },
  {
    ...own,
    name: "times end where seconds end",
    mutate: (edit) => edit.set(9_999_999_999, ...schema("EpochMilliseconds", "maximum")),
  },
  {
    ...own,
    name: "times may be before 1970",
    mutate: (edit) => edit.remove(...schema("EpochMilliseconds", "minimum")),
  },
  {
    ...own,
    name: "unread messages may be fewer than none",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...schema("Conversation", "properties", "unreadCount", "minimum")),
  },
  {
    ...own,
    name: "the history always tells its position",
    mutate: (edit) => addItem(edit, "pagination", ...schema("ConversationDetails", "required")),
  },
  {
    ...own,
    name: "the history's position is in texts",
    mutate: (edit) => edit.set("string", ...schema("HistoryPosition", "properties", "hasMoreBefore", "type")),
  },
  {
    ...own,
    name: "a position may lack one side",
    needsBaseline: true,
    mutate: (edit) => removeItem(edit, "hasMoreAfter", ...schema("HistoryPosition", "required")),
  },
  {
    ...own,
    name: "a page of the inbox may lack its conversations",
    mutate: (edit) => removeItem(edit, "conversations", ...schema("RecentMessages", "required")),
  },
  {
    ...own,
    name: "conversations of a page hold anything",
    mutate: (edit) => edit.remove(...schema("RecentMessages", "properties", "conversations", "items")),
  },
  {
    ...own,
    name: "conversations of a page are messages",
    mutate: (edit) =>
      edit.set(ref("schemas", "Message"), ...schema("RecentMessages", "properties", "conversations", "items")),
  },
  {
    ...own,
    name: "a page of the inbox is never empty",
    mutate: (edit) => edit.set(1, ...schema("RecentMessages", "properties", "conversations", "minItems")),
  },
  {
    ...own,
    name: "a page of the inbox has at most twenty conversations",
    mutate: (edit) => edit.set(20, ...schema("RecentMessages", "properties", "conversations", "maxItems")),
  },
  {
    ...own,
    name: "the cursor of the answer has another name",
    mutate: (edit) => rename(edit, "nextCursor", "cursor", ...schema("RecentMessages", "properties")),
  },
  {
    ...own,
    name: "the id of a message may be null",
    mutate: (edit) => edit.set(["string", "null"], ...schema("MessageUrn", "type")),
  },
  {
    ...own,
    name: "the text of a message may be null",
    needsBaseline: true,
    mutate: (edit) => edit.set(["string", "null"], ...schema("Message", "properties", "text", "type")),
  },
  {
    ...own,
    name: "the distance of a person has a list of values",
    needsBaseline: true,
    mutate: (edit) =>
      edit.set(["DISTANCE_1", "DISTANCE_2", "DISTANCE_3"], ...schema("Participant", "properties", "distance", "enum")),
  },
  {
    ...own,
    name: "a count of the API is required",
    mutate: (edit) => addItem(edit, "total", ...schema("RecentMessages", "required")),
  },
];
