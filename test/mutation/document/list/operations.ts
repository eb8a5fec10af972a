import type { DocumentMutant } from "../../mutant.ts";
import { addItem, removeItem, rename } from "../lists.ts";
import {
  history,
  inbox,
  json,
  parameter,
  ref,
  response,
  schema,
  send,
  sendGroup,
  sendWithAck,
  sendWithTyping,
  typingIndicator,
} from "../ways.ts";

const listed = { category: "operations", source: "list" } as const;

export const operations: readonly DocumentMutant[] = [
  { ...listed, name: "O01 nothing asks for a key", mutate: (edit) => edit.remove("security") },
  {
    ...listed,
    name: "O02 one operation asks for no key",
    mutate: (edit) => edit.set([], ...sendGroup("security")),
  },
  {
    ...listed,
    name: "O03 a read has no 401",
    mutate: (edit) => edit.remove(...inbox("responses", "401")),
  },
  {
    ...listed,
    name: "O04 a send answers 201",
    mutate: (edit) => rename(edit, "200", "201", ...send("responses")),
  },
  {
    ...listed,
    name: "O05 an error is application/problem+json",
    mutate: (edit) =>
      rename(edit, "application/json", "application/problem+json", ...response("SendBadRequest", "content")),
  },
  {
    ...listed,
    name: "O06 a path has another name",
    mutate: (edit) => rename(edit, "/messaging/typing-indicator", "/messaging/typing", "paths"),
  },
  {
    ...listed,
    name: "O07 a send is a PUT",
    mutate: (edit) => rename(edit, "post", "put", "paths", "/messaging/send-with-ack"),
  },
  {
    ...listed,
    name: "O08 an operation has another id",
    mutate: (edit) => edit.set("getConversation", ...history("operationId")),
  },
  {
    ...listed,
    name: "O09 a parameter is gone",
    mutate: (edit) => removeItem(edit, ref("parameters", "Keywords"), ...inbox("parameters")),
  },
  {
    ...listed,
    name: "O10 a page may hold 1000",
    mutate: (edit) => edit.set(1_000, ...parameter("Count", "schema", "maximum")),
  },
  {
    ...listed,
    name: "O11 a parameter is required",
    mutate: (edit) => edit.set(true, ...parameter("AccountId", "required")),
  },
  {
    ...listed,
    name: "O12 a body may be left out",
    mutate: (edit) => edit.set(false, ...sendWithTyping("requestBody", "required")),
  },
  {
    ...listed,
    name: "O13 an operation is gone",
    mutate: (edit) => edit.remove("paths", "/messaging/send-group-with-ack"),
  },
  {
    ...listed,
    name: "O14 a request requires a new field",
    mutate(edit) {
      edit.set({ type: "string", minLength: 1 }, ...schema("GroupMessageContent", "properties", "campaignId"));
      addItem(edit, "campaignId", ...schema("GroupMessageContent", "required"));
    },
  },
  {
    ...listed,
    name: "O15 the key goes into the query",
    mutate: (edit) =>
      edit.set({ type: "apiKey", in: "query", name: "key" }, "components", "securitySchemes", "bearerAuth"),
  },
  {
    ...listed,
    name: "O16 a send has no 429",
    mutate: (edit) => edit.remove(...sendWithAck("responses", "429")),
  },
  {
    ...listed,
    name: "O17 the server is another one",
    mutate: (edit) => edit.set("https://api.example.com/linkedin", "servers", "0", "url"),
  },
  {
    ...listed,
    name: "O18 a status of its own kind is gone",
    mutate: (edit) => edit.remove(...sendGroup("responses", "403")),
  },
  {
    ...listed,
    name: "O18 the last status of an operation that costs nothing is gone",
    mutate: (edit) => edit.remove(...typingIndicator("responses", "500")),
  },
  {
    ...listed,
    name: "O05 an answer is text/plain",
    mutate: (edit) => rename(edit, "application/json", "text/plain", ...json(send("responses", "200")).slice(0, -1)),
  },
];
