import type { OperationId } from "@connectsafely/schema";

// What must be true of this API, written down by hand from its published pages. Nothing here is generated from the document,
// and nothing here may be: it is the second opinion that a document cannot give about itself.

type FieldType = "string" | "integer" | "boolean" | "array";

export interface FieldPolicy {
  readonly type: FieldType;
  readonly required?: true;
  readonly values?: readonly string[];
  readonly default?: unknown;
  readonly least?: number;
  readonly most?: number;
  /** The longest text. */
  readonly longest?: number;
  /** A text that may not be empty. */
  readonly filled?: true;
  /** What a list holds. */
  readonly items?: "string";
  /** Never to be logged. */
  readonly sensitive?: true;
}

export type Kind = "read" | "typing" | "send" | "group-send";

export interface OperationPolicy {
  readonly kind: Kind;
  readonly method: "GET" | "POST";
  readonly path: `/${string}`;
  readonly fields: Readonly<Record<string, FieldPolicy>>;
  /** At least one of these must be given. */
  readonly oneOf?: readonly string[];
  /** What a 200 always holds, by name and type. */
  readonly answer: Readonly<Record<string, "string" | "boolean" | "array">>;
}

const text = { type: "string", filled: true } as const;
const accountId = text;
const conversationUrn = text;
const moment = { type: "integer", least: 0 } as const;
const content = {
  accountId,
  message: { ...text, required: true, sensitive: true },
  subject: { ...text, sensitive: true },
  messageType: { type: "string", values: ["normal", "inmail"], default: "normal" },
} as const;
const direct = {
  recipientProfileId: { ...text, sensitive: true },
  recipientProfileUrn: { ...text, sensitive: true },
  ...content,
} as const;
const inGroup = {
  accountId,
  recipientProfileUrn: { ...text, required: true, sensitive: true },
  groupId: { ...text, required: true },
  message: { ...text, required: true, sensitive: true },
} as const;
const messageUrns = { type: "array", items: "string" } as const;
const either = ["recipientProfileId", "recipientProfileUrn"] as const;
const sent = { success: "boolean", message: "string", recipientProfileUrn: "string" } as const;
const sentInGroup = { ...sent, groupId: "string" } as const;

export const operations: Readonly<Record<OperationId, OperationPolicy>> = {
  getRecentMessages: {
    kind: "read",
    method: "GET",
    path: "/messaging/recent-messages",
    fields: {
      accountId,
      nextCursor: { ...text, sensitive: true },
      count: { type: "integer", least: 1, most: 100, default: 20 },
      keywords: { ...text, sensitive: true },
      read: { type: "boolean" },
    },
    answer: { success: "boolean", accountId: "string", conversations: "array" },
  },
  getConversationDetails: {
    kind: "read",
    method: "GET",
    path: "/messaging/conversation-details",
    fields: {
      accountId,
      conversationUrn: { ...conversationUrn, required: true },
      profileId: { ...text, sensitive: true },
      deliveredAt: moment,
      countBefore: { type: "integer", least: 0 },
      countAfter: { type: "integer", least: 0 },
    },
    answer: { success: "boolean", conversationUrn: "string", messages: "array" },
  },
  sendMessage: {
    kind: "send",
    method: "POST",
    path: "/messaging/send",
    fields: direct,
    oneOf: either,
    answer: sent,
  },
  sendMessageWithTyping: {
    kind: "send",
    method: "POST",
    path: "/messaging/send-with-typing",
    fields: { ...direct, conversationUrn },
    oneOf: either,
    answer: { ...sent, typingIndicatorSent: "boolean" },
  },
  sendTypingIndicator: {
    kind: "typing",
    method: "POST",
    path: "/messaging/typing-indicator",
    fields: { accountId, conversationUrn: { ...conversationUrn, required: true } },
    answer: { success: "boolean", accountId: "string", conversationUrn: "string", message: "string" },
  },
  sendMessageWithAck: {
    kind: "send",
    method: "POST",
    path: "/messaging/send-with-ack",
    fields: { ...direct, messageUrns },
    oneOf: either,
    answer: { ...sent, acknowledgmentSent: "boolean" },
  },
  sendGroupMessage: {
    kind: "group-send",
    method: "POST",
    path: "/messaging/send-group",
    fields: inGroup,
    answer: sentInGroup,
  },
  sendGroupMessageWithTyping: {
    kind: "group-send",
    method: "POST",
    path: "/messaging/send-group-with-typing",
    fields: { ...inGroup, conversationUrn },
    answer: { ...sentInGroup, typingIndicatorSent: "boolean" },
  },
  sendGroupMessageWithAck: {
    kind: "group-send",
    method: "POST",
    path: "/messaging/send-group-with-ack",
    fields: { ...inGroup, messageUrns },
    answer: { ...sentInGroup, acknowledgmentSent: "boolean" },
  },
};

/** The day, UTC, on which all examples of the document live, and the time of it at which they are told. */
export const exampleNow = Date.parse("2026-03-16T16:00:00Z");

/** What the published pages answer. An example says it in these words. */
export const published: Readonly<
  Record<Kind, { readonly sent?: string; readonly badRequest: RegExp; readonly serverError: RegExp }>
> = {
  read: { badRequest: /is required|ZodError/, serverError: /^Failed to get/ },
  typing: {
    sent: "Typing indicator sent successfully",
    badRequest: /^conversationUrn is required$/,
    serverError: /^Failed to (get LinkedIn authentication credentials|send typing indicator)$/,
  },
  send: {
    sent: "Message sent successfully",
    badRequest: /^message is required$|ZodError/,
    serverError: /^Failed to get/,
  },
  "group-send": {
    sent: "Group context message sent successfully",
    badRequest: /^recipientProfileUrn, groupId, and message are required$/,
    serverError: /^Failed to get/,
  },
};

/** How names look in examples. The published ones were replaced by synthetic ones of the same form. */
export const forms: Readonly<Record<string, RegExp>> = {
  accountId: /^(acc_\d+|[0-9a-f]{24})$/,
  recipientProfileId: /^[a-z0-9-]+$/,
  recipientProfileUrn: /^urn:li:fsd_profile:\w+$/,
  conversationUrn: /^(urn:li:msg_conversation:\(urn:li:fsd_profile:\w+,2-[\w=-]+\)|2-[\w=-]+)$/,
  messageUrns: /^urn:li:msg_message:\(urn:li:fsd_profile:\w+,2-[\w=-]+\)$/,
  messageId: /^urn:li:msg_message:\(urn:li:fsd_profile:\w+,2-[\w=-]+\)$/,
  messageUrn: /^urn:li:msg_message:\(urn:li:fsd_profile:\w+,2-[\w=-]+\)$/,
  profileUrn: /^urn:li:fsd_profile:\w+$/,
  hostIdentityUrn: /^urn:li:fsd_profile:\w+$/,
  participantUrn: /^urn:li:msg_messagingParticipant:urn:li:fsd_profile:\w+$/,
  senderUrn: /^urn:li:msg_messagingParticipant:urn:li:fsd_profile:\w+$/,
  backendUrn: /^urn:li:member:\d+$/,
  groupId: /^\d+$/,
  deliveredAt: /^\d{13}$/,
  nextCursor: /^[\w+/]+=*$/,
};

export const server = "https://api.connectsafely.ai/linkedin";

/** Each operation may end in each of these, and in nothing else that it documents. */
export const statuses = [200, 400, 401, 403, 429, 500] as const;

export const mediaType = "application/json";

export const auth = { scheme: "bearer", header: "Authorization", prefix: "Bearer " } as const;

/** The daily quota that the six sends share. It is the account's, not the key's, and starts again at midnight UTC. */
export const quota = {
  action: "MESSAGE",
  limit: 150,
  periodMs: 86_400_000,
  period: "P1D",
  scope: "account",
  cost: 1,
} as const;

/** On every status of the six sends, always; on nothing else. */
export const rateLimitHeaders = {
  "X-RateLimit-Action": "string",
  "X-RateLimit-Limit": "integer",
  "X-RateLimit-Used": "integer",
  "X-RateLimit-Remaining": "integer",
  "X-RateLimit-Reset": "timestamp",
} as const;

/** On a 429 of every operation. One source names it, so it may be absent; where it is, it leads to the reset. */
export const retryAfter = "Retry-After";

/** How far `Retry-After` and `X-RateLimit-Reset` may differ: whole seconds, and an answer takes its time. */
export const retryToleranceMs = 5_000;

/** Where the pages of the two reads are. */
export const pages = {
  getRecentMessages: {
    kind: "cursor",
    items: "conversations",
    key: "conversationId",
    cursor: "nextCursor",
    size: "count",
    newestFirstBy: "lastActivityAt",
  },
  getConversationDetails: {
    kind: "anchor",
    items: "messages",
    key: "messageId",
    anchor: "deliveredAt",
    time: "sentAt",
    before: "countBefore",
    after: "countAfter",
    more: { before: "pagination.hasMoreBefore", after: "pagination.hasMoreAfter" },
  },
} as const;

export function costsQuota(kind: Kind): boolean {
  return kind === "send" || kind === "group-send";
}

export const operationIds = Object.keys(operations) as OperationId[];
