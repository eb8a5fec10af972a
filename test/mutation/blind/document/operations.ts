import type { DocumentMutant } from "../../mutant.ts";
import {
  add,
  documentMutant,
  get,
  mediaType,
  parameter,
  post,
  reference,
  rename,
  requestBody,
  result,
  silentMutant,
} from "./editing.ts";

// Which operations there are, how they are asked, and which answers they name.

export const operationMutants: readonly DocumentMutant[] = [
  silentMutant("address", "the server address lost its path", (edit) => {
    edit.set([{ url: "https://api.connectsafely.ai", description: "Production" }], "servers");
  }),
  documentMutant("address", "the path of send-group-with-typing is misspelt", (edit) => {
    rename(edit, "/messaging/send-group-typing", "paths", "/messaging/send-group-with-typing");
  }),
  documentMutant("address", "conversation-details is to be posted", (edit) => {
    rename(edit, "post", ...get("conversation-details"));
  }),
  silentMutant("address", "send-group is gone", (edit) => {
    edit.remove("paths", "/messaging/send-group");
  }),
  documentMutant("address", "two sends share one operationId", (edit) => {
    edit.set("sendMessage", ...post("send-with-ack", "operationId"));
  }),

  documentMutant("access", "the key goes into the query", (edit) => {
    edit.set({ type: "apiKey", in: "query", name: "apiKey" }, "components", "securitySchemes", "bearerAuth");
  }),
  documentMutant("access", "typing-indicator needs no key", (edit) => {
    add(edit, [], ...post("typing-indicator", "security"));
  }),
  documentMutant("access", "the key goes out as user name and password", (edit) => {
    edit.set("basic", "components", "securitySchemes", "bearerAuth", "scheme");
  }),

  documentMutant("delivery", "send-with-typing is repeatable", (edit) => {
    edit.set("repeatable", ...post("send-with-typing", "x-delivery"));
  }),
  documentMutant("delivery", "send-group does not say whether it may be repeated", (edit) => {
    edit.remove(...post("send-group", "x-delivery"));
  }),
  documentMutant("delivery", "recent-messages may be asked once only", (edit) => {
    edit.set("at-most-once", ...get("recent-messages", "x-delivery"));
  }),

  documentMutant("status", "send does not name the 429", (edit) => {
    edit.remove(...post("send", "responses", "429"));
  }),
  documentMutant("status", "conversation-details does not name the 403 of an ended trial", (edit) => {
    edit.remove(...get("conversation-details", "responses", "403"));
  }),
  documentMutant("status", "send-with-ack answers 201", (edit) => {
    rename(edit, "201", ...result("send-with-ack"));
  }),
  documentMutant("status", "a 401 is plain text", (edit) => {
    rename(edit, "text/plain", "components", "responses", "Unauthorized", ...mediaType);
  }),
  documentMutant("status", "send-group takes a form instead of JSON", (edit) => {
    rename(edit, "application/x-www-form-urlencoded", ...requestBody("send-group", ...mediaType));
  }),

  documentMutant("mix-up", "send-with-typing answers with the result of send-with-ack", (edit) => {
    const other = reference("schemas", "SendMessageWithAckResult");
    edit.set(other, ...result("send-with-typing", ...mediaType, "schema"));
  }),
  documentMutant("mix-up", "send-group-with-ack takes the body of send-group-with-typing", (edit) => {
    const other = reference("schemas", "SendGroupMessageWithTypingInput");
    edit.set(other, ...requestBody("send-group-with-ack", ...mediaType, "schema"));
  }),
  documentMutant("mix-up", "send answers its 400 without the quota headers, as reads do", (edit) => {
    edit.set(reference("responses", "InboxBadRequest"), ...post("send", "responses", "400"));
  }),

  documentMutant("paging", "the inbox is said to hand its cursor out as cursor", (edit) => {
    edit.set("cursor", ...get("recent-messages", "x-pagination", "cursor", "field"));
  }),
  documentMutant("paging", "the inbox takes its cursor as pageToken", (edit) => {
    edit.set("pageToken", ...parameter("NextCursor", "name"));
  }),
  documentMutant("paging", "more older messages are told by the flag for newer ones", (edit) => {
    edit.set("pagination.hasMoreAfter", ...get("conversation-details", "x-pagination", "more", "before"));
  }),
  documentMutant("paging", "the history is anchored at a field that messages do not have", (edit) => {
    edit.set("createdAt", ...get("conversation-details", "x-pagination", "anchor", "field"));
  }),
  documentMutant("paging", "a page may have 1000 conversations", (edit) => {
    edit.set(1000, ...parameter("Count", "schema", "maximum"));
  }),
  documentMutant("paging", "a page has 50 conversations unless told otherwise", (edit) => {
    edit.set(50, ...parameter("Count", "schema", "default"));
  }),
];
