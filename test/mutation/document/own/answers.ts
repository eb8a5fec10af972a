import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import { history, inbox, json, ref, response, send, sendGroup, typingIndicator } from "../ways.ts";

const own = { category: "operations", source: "own" } as const;

export const answers: readonly DocumentMutant[] = [
  {
    ...own,
    name: "an operation is there that nobody published",
    needsBaseline: true,
    mutate(edit) {
      const operation = edit.get(...typingIndicator()) as object;
      edit.set({ post: { ...operation, operationId: "markSeen" } }, "paths", "/messaging/mark-seen");
    },
  },
  {
    ...own,
    name: "an operation answers anything",
    mutate: (edit) => edit.set(ref("responses", "InboxServerError"), ...inbox("responses", "default")),
  },
  {
    ...own,
    name: "an operation documents a 404",
    mutate: (edit) => edit.set(ref("responses", "HistoryServerError"), ...history("responses", "404")),
  },
  {
    ...own,
    name: "a send documents a 202",
    mutate: (edit) => edit.set(edit.get(...send("responses", "200")), ...send("responses", "202")),
  },
  {
    ...own,
    name: "all client errors are one",
    mutate: (edit) => rename(edit, "400", "4XX", ...history("responses")),
  },
  {
    ...own,
    name: "a status is written 422",
    mutate: (edit) => rename(edit, "400", "422", ...sendGroup("responses")),
  },
  {
    ...own,
    name: "an answer has no body",
    mutate: (edit) => edit.remove(...response("Forbidden", "content")),
  },
  {
    ...own,
    name: "an answer has no schema",
    mutate: (edit) => edit.remove(...json(response("SendServerError"), "schema")),
  },
  {
    ...own,
    name: "an answer is either JSON or text",
    mutate: (edit) =>
      edit.set(
        { schema: { type: "string" }, examples: { text: { value: "Failed" } } },
        ...response("InboxServerError", "content", "text/plain"),
      ),
  },
  {
    ...own,
    name: "the type of an answer names its charset",
    mutate: (edit) =>
      rename(edit, "application/json", "application/json; charset=utf-8", ...response("Unauthorized", "content")),
  },
  {
    ...own,
    name: "a request is a form",
    mutate: (edit) =>
      rename(edit, "application/json", "application/x-www-form-urlencoded", ...send("requestBody", "content")),
  },
  {
    ...own,
    name: "a request is JSON or a form",
    mutate: (edit) =>
      edit.set(
        {
          schema: ref("schemas", "SendGroupMessageInput"),
          examples: { groupMessage: ref("examples", "GroupMessage") },
        },
        ...sendGroup("requestBody", "content", "multipart/form-data"),
      ),
  },
  {
    ...own,
    name: "a send has no body",
    mutate: (edit) => edit.remove(...sendGroup("requestBody")),
  },
  {
    ...own,
    name: "a read has a body",
    mutate(edit) {
      const media = {
        schema: ref("schemas", "SendTypingIndicatorInput"),
        examples: { typingIndicator: ref("examples", "TypingIndicator") },
      };
      edit.set({ required: true, content: { "application/json": media } }, ...history("requestBody"));
    },
  },
];
