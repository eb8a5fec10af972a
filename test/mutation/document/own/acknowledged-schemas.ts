import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import { schema } from "../ways.ts";

const own = { category: "schema", source: "own" } as const;

export const acknowledgedSchemas: readonly DocumentMutant[] = [
  {
    ...own,
    name: "messageUrns hold anything",
    mutate: (edit) => edit.remove(...schema("SendMessageWithAckInput", "properties", "messageUrns", "items")),
  },
  {
    ...own,
    name: "messageUrns hold empty texts",
    mutate: (edit) =>
      edit.set({ type: "string" }, ...schema("SendGroupMessageWithAckInput", "properties", "messageUrns", "items")),
  },
  {
    ...own,
    name: "messageUrns may not be an empty list",
    mutate: (edit) => edit.set(1, ...schema("SendMessageWithAckInput", "properties", "messageUrns", "minItems")),
  },
  {
    ...own,
    name: "messageUrns of a group message may not be an empty list",
    mutate: (edit) => edit.set(1, ...schema("SendGroupMessageWithAckInput", "properties", "messageUrns", "minItems")),
  },
  {
    ...own,
    name: "messageUrns hold at most ten",
    mutate: (edit) => edit.set(10, ...schema("SendGroupMessageWithAckInput", "properties", "messageUrns", "maxItems")),
  },
  {
    ...own,
    name: "messageUrns may be one text",
    mutate: (edit) =>
      edit.set(["array", "string"], ...schema("SendMessageWithAckInput", "properties", "messageUrns", "type")),
  },
  {
    ...own,
    name: "messageUrns is required",
    mutate: (edit) => edit.set(["messageUrns"], ...schema("SendGroupMessageWithAckInput", "required")),
  },
  {
    ...own,
    name: "messageUrns has the name of its answer's field",
    mutate: (edit) =>
      rename(edit, "messageUrns", "messageIds", ...schema("SendGroupMessageWithAckInput", "properties")),
  },
];
