import type { DocumentMutant } from "../../mutant.ts";
import { addItem } from "../lists.ts";
import { history, inbox, parameter, ref, schema } from "../ways.ts";

const own = { category: "parameters", source: "own" } as const;

export const parameters: readonly DocumentMutant[] = [
  {
    ...own,
    name: "a parameter is a header",
    mutate: (edit) => edit.set("header", ...parameter("AccountId", "in")),
  },
  {
    ...own,
    name: "a parameter is written in another way",
    mutate: (edit) => edit.set("next_cursor", ...parameter("NextCursor", "name")),
  },
  {
    ...own,
    name: "a parameter has the name of another operation's",
    mutate: (edit) => edit.set("limit", ...parameter("Count", "name")),
  },
  {
    ...own,
    name: "a number of the query is a text",
    mutate: (edit) => edit.set({ type: "string" }, ...parameter("CountBefore", "schema")),
  },
  {
    ...own,
    name: "a truth value of the query is a text",
    mutate(edit) {
      edit.set({ type: "string", enum: ["true", "false"] }, ...parameter("Read", "schema"));
      edit.set("false", ...parameter("Read", "examples", "unread", "value"));
    },
  },
  {
    ...own,
    name: "the anchor is a timestamp",
    mutate(edit) {
      edit.set({ type: "string", format: "date-time" }, ...parameter("DeliveredAt", "schema"));
      edit.set("2026-03-16T10:00:00Z", ...parameter("DeliveredAt", "examples", "around", "value"));
    },
  },
  {
    ...own,
    name: "the conversation may be left out",
    mutate: (edit) => edit.set(false, ...parameter("ConversationUrn", "required")),
  },
  {
    ...own,
    name: "a page may hold nothing",
    mutate: (edit) => edit.set(0, ...parameter("Count", "schema", "minimum")),
  },
  {
    ...own,
    name: "a page has no maximum",
    mutate: (edit) => edit.remove(...parameter("Count", "schema", "maximum")),
  },
  {
    ...own,
    name: "a count of messages starts at one",
    mutate: (edit) => edit.set(1, ...parameter("CountAfter", "schema", "minimum")),
  },
  {
    ...own,
    name: "a search may be empty",
    mutate: (edit) => edit.remove(...parameter("Keywords", "schema", "minLength")),
  },
  {
    ...own,
    name: "a parameter may be empty by allowEmptyValue",
    mutate: (edit) => edit.set(true, ...parameter("Keywords", "allowEmptyValue")),
  },
  {
    ...own,
    name: "a URN goes into the query as it is",
    mutate: (edit) => edit.set(true, ...parameter("ConversationUrn", "allowReserved")),
  },
  {
    ...own,
    name: "a parameter is joined by pipes",
    mutate(edit) {
      edit.set("pipeDelimited", ...parameter("Keywords", "style"));
      edit.set(
        { type: "array", items: { type: "string", minLength: 1 }, "x-sensitive": true },
        ...parameter("Keywords", "schema"),
      );
      edit.set(["jane"], ...parameter("Keywords", "examples", "byName", "value"));
    },
  },
  {
    ...own,
    name: "a parameter is there that nobody published",
    mutate: (edit) =>
      addItem(
        edit,
        {
          name: "unreadOnly",
          in: "query",
          description: "Unread only.",
          schema: { type: "boolean" },
          examples: { yes: { value: true } },
        },
        ...inbox("parameters"),
      ),
  },
  {
    ...own,
    name: "a parameter is listed twice",
    mutate: (edit) => addItem(edit, ref("parameters", "Count"), ...inbox("parameters")),
  },
  {
    ...own,
    name: "a path has a parameter for all of its methods",
    mutate: (edit) => edit.set([ref("parameters", "Count")], "paths", "/messaging/conversation-details", "parameters"),
  },
  {
    ...own,
    name: "one operation has the parameters of another",
    mutate: (edit) => edit.set(edit.get(...inbox("parameters")), ...history("parameters")),
  },
  {
    ...own,
    name: "an account id is a number",
    mutate(edit) {
      edit.set({ type: "integer" }, ...parameter("AccountId", "schema"));
      edit.set({ number: { value: 12_345 } }, ...parameter("AccountId", "examples"));
    },
  },
  {
    ...own,
    name: "an account id has a pattern that one form does not fit",
    mutate: (edit) => edit.set("^acc_", ...schema("AccountId", "pattern")),
  },
];
