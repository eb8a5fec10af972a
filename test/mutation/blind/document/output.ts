import type { DocumentMutant } from "../../mutant.ts";
import {
  add,
  append,
  documentMutant,
  drop,
  example,
  get,
  header,
  post,
  property,
  reference,
  rename,
  response,
  result,
  schema,
  silentMutant,
} from "./editing.ts";

// What an answer holds: bodies, quota headers, examples, and what must not be logged.

export const outputMutants: readonly DocumentMutant[] = [
  documentMutant("output", "sentAt of a message is an ISO timestamp", (edit) => {
    edit.set({ type: "string", format: "date-time" }, ...property("Message", "sentAt"));
  }),
  documentMutant("output", "the last page has a cursor too", (edit) => {
    edit.set("string", ...property("RecentMessages", "nextCursor", "type"));
  }),
  documentMutant("output", "every message has a subject", (edit) => {
    edit.set("string", ...property("Message", "subject", "type"));
  }),
  documentMutant("output", "attachments are never null", (edit) => {
    edit.set("array", ...property("Message", "attachments", "type"));
  }),
  documentMutant("output", "every history tells whether it goes on", (edit) => {
    append(edit, "pagination", ...schema("ConversationDetails", "required"));
  }),
  documentMutant("output", "lastActivityAt is misspelt where it is required", (edit) => {
    drop(edit, "lastActivityAt", ...schema("Conversation", "required"));
    append(edit, "lastActivityAT", ...schema("Conversation", "required"));
  }),
  documentMutant("output", "acknowledgmentSent has a British e", (edit) => {
    rename(edit, "acknowledgementSent", ...property("SendGroupMessageWithAckResult", "acknowledgmentSent"));
    edit.set(["acknowledgementSent"], ...schema("SendGroupMessageWithAckResult", "required"));
  }),
  documentMutant("output", "a conversation may not have new fields", (edit) => {
    add(edit, false, ...schema("Conversation", "additionalProperties"));
  }),
  documentMutant("output", "every error says success, the 401 too", (edit) => {
    add(edit, ["success"], ...schema("Error", "required"));
  }),
  documentMutant("output", "an error is never an object", (edit) => {
    edit.set({ type: "string", description: "What went wrong." }, ...property("Error", "error"));
  }),
  silentMutant("output", "the answer to a send may leave the recipient out", (edit) => {
    drop(edit, "recipientProfileUrn", ...schema("SendMessageResult", "required"));
  }),
  silentMutant("output", "hasAttachment of a message is gone", (edit) => {
    edit.remove(...property("Message", "hasAttachment"));
  }),
  documentMutant("output", "a profile is always a 1st-degree connection", (edit) => {
    add(edit, ["DISTANCE_1"], ...property("Participant", "distance", "enum"));
  }),

  documentMutant("quota", "an account may send 1500 messages a day", (edit) => {
    edit.set(1500, ...post("send", "x-quota", "limit"));
  }),
  documentMutant("quota", "the quota of send-with-ack starts anew every hour", (edit) => {
    edit.set("PT1H", ...post("send-with-ack", "x-quota", "period"));
  }),
  documentMutant("quota", "a group message costs nothing", (edit) => {
    edit.remove(...post("send-group", "x-quota"));
  }),
  documentMutant("quota", "a message with typing counts as an action of its own", (edit) => {
    edit.set("MESSAGE_WITH_TYPING", ...post("send-with-typing", "x-quota", "action"));
  }),
  documentMutant("quota", "the reset is in Unix time", (edit) => {
    edit.set({ type: "integer", minimum: 0 }, ...header("RateLimitReset", "schema"));
    edit.set(1773705600, ...header("RateLimitReset", "example"));
  }),
  documentMutant("quota", "what is left comes in X-RateLimit-Left", (edit) => {
    rename(edit, "X-RateLimit-Left", ...result("send-group", "headers", "X-RateLimit-Remaining"));
  }),
  documentMutant("quota", "the 500 of a send promises no X-RateLimit-Used", (edit) => {
    edit.remove(...response("SendServerError", "headers", "X-RateLimit-Used"));
  }),
  silentMutant("quota", "X-RateLimit-Remaining may be missing", (edit) => {
    edit.set(false, ...header("RateLimitRemaining", "required"));
  }),
  documentMutant("quota", "the inbox promises X-RateLimit-Remaining", (edit) => {
    const headers = { "X-RateLimit-Remaining": reference("headers", "RateLimitRemaining") };
    add(edit, headers, ...get("recent-messages", "responses", "200", "headers"));
  }),
  documentMutant("quota", "the examples of used and left do not add up to the limit", (edit) => {
    edit.set(150, ...header("RateLimitRemaining", "example"));
  }),
  documentMutant("quota", "the example of a reset is at eight in the morning", (edit) => {
    edit.set("2026-03-17T08:00:00Z", ...header("RateLimitReset", "example"));
  }),
  documentMutant("quota", "the example of Retry-After is in milliseconds", (edit) => {
    edit.set(28_800_000, ...header("RetryAfter", "example"));
  }),

  documentMutant("example", "the example of a sent message says success false", (edit) => {
    edit.set(false, ...example("MessageSent", "success"));
  }),
  documentMutant("example", "the example of a spent quota names another limit than the headers", (edit) => {
    edit.set("Rate limit exceeded for MESSAGE: 100/100 used", ...example("QuotaSpent", "error"));
  }),
  documentMutant("example", "an example of the inbox is in seconds", (edit) => {
    edit.set(1773655200, ...example("InboxFirstPage", "conversations", "0", "lastActivityAt"));
  }),
  documentMutant("example", "the example of an InMail misspells messageType", (edit) => {
    rename(edit, "message_type", ...example("InMail", "messageType"));
  }),
  documentMutant("example", "the example of an answer repeats the text instead of a status", (edit) => {
    edit.set("Hello! I would like to connect with you.", ...example("MessageSent", "message"));
  }),
  documentMutant("example", "the example of a group message names its group as a number", (edit) => {
    edit.set(12345678, ...example("GroupMessage", "groupId"));
  }),

  silentMutant("privacy", "the text of a direct message may be logged", (edit) => {
    edit.remove(...property("MessageContent", "message", "x-sensitive"));
  }),
  silentMutant("privacy", "the name of a sender may be logged", (edit) => {
    edit.remove(...property("Sender", "name", "x-sensitive"));
  }),
];
