// Generated from spec/. Do not edit: change the YAML, then run pnpm generate.

import type { Operation } from "../operation.ts";

/** What the document says about each operation, keyed by its id. */
export const operations = {
  getRecentMessages: {
    method: "GET",
    path: "/messaging/recent-messages",
    delivery: "repeatable",
    parameters: {
      query: {
        accountId: { type: "string", minLength: 1 },
        nextCursor: { type: "string", minLength: 1 },
        count: { type: "integer", default: 20, minimum: 1, maximum: 100 },
        keywords: { type: "string", minLength: 1 },
        read: { type: "boolean" },
      },
    },
    pagination: {
      kind: "cursor",
      items: "conversations",
      key: "conversationId",
      cursor: { parameter: "nextCursor", field: "nextCursor" },
      size: "count",
    },
    sensitive: {
      request: ["keywords", "nextCursor"],
      response: [
        "backendUrn",
        "headline",
        "hostIdentityUrn",
        "name",
        "nextCursor",
        "participantUrn",
        "profileId",
        "profilePicture",
        "profileUrl",
        "profileUrn",
        "senderName",
        "senderProfileUrl",
        "senderUrn",
        "text",
      ],
    },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  getConversationDetails: {
    method: "GET",
    path: "/messaging/conversation-details",
    delivery: "repeatable",
    parameters: {
      query: {
        accountId: { type: "string", minLength: 1 },
        conversationUrn: { type: "string", required: true, minLength: 1 },
        profileId: { type: "string", minLength: 1 },
        deliveredAt: { type: "integer", minimum: 0 },
        countBefore: { type: "integer", minimum: 0 },
        countAfter: { type: "integer", minimum: 0 },
      },
    },
    pagination: {
      kind: "anchor",
      items: "messages",
      key: "messageId",
      anchor: { parameter: "deliveredAt", field: "sentAt" },
      size: { before: "countBefore", after: "countAfter" },
      more: { before: "pagination.hasMoreBefore", after: "pagination.hasMoreAfter" },
    },
    sensitive: {
      request: ["profileId"],
      response: [
        "name",
        "participantUrn",
        "profileId",
        "profilePicture",
        "profileUrl",
        "profileUrn",
        "subject",
        "text",
      ],
    },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendMessage: {
    method: "POST",
    path: "/messaging/send",
    delivery: "at-most-once",
    parameters: {
      body: {
        recipientProfileId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", minLength: 1 },
        accountId: { type: "string", minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
        subject: { type: "string", minLength: 1 },
        messageType: { type: "string", enum: ["normal", "inmail"], default: "normal" },
      },
    },
    anyOf: [["recipientProfileId"], ["recipientProfileUrn"]],
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: {
      request: ["message", "recipientProfileId", "recipientProfileUrn", "subject"],
      response: ["recipientProfileUrn"],
    },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendMessageWithTyping: {
    method: "POST",
    path: "/messaging/send-with-typing",
    delivery: "at-most-once",
    parameters: {
      body: {
        recipientProfileId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", minLength: 1 },
        accountId: { type: "string", minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
        subject: { type: "string", minLength: 1 },
        messageType: { type: "string", enum: ["normal", "inmail"], default: "normal" },
        conversationUrn: { type: "string", minLength: 1 },
      },
    },
    anyOf: [["recipientProfileId"], ["recipientProfileUrn"]],
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: {
      request: ["message", "recipientProfileId", "recipientProfileUrn", "subject"],
      response: ["recipientProfileUrn"],
    },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendTypingIndicator: {
    method: "POST",
    path: "/messaging/typing-indicator",
    delivery: "repeatable",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        conversationUrn: { type: "string", required: true, minLength: 1 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendMessageWithAck: {
    method: "POST",
    path: "/messaging/send-with-ack",
    delivery: "at-most-once",
    parameters: {
      body: {
        recipientProfileId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", minLength: 1 },
        accountId: { type: "string", minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
        subject: { type: "string", minLength: 1 },
        messageType: { type: "string", enum: ["normal", "inmail"], default: "normal" },
        messageUrns: { type: "array", items: { type: "string", minLength: 1 } },
      },
    },
    anyOf: [["recipientProfileId"], ["recipientProfileUrn"]],
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: {
      request: ["message", "recipientProfileId", "recipientProfileUrn", "subject"],
      response: ["recipientProfileUrn"],
    },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendGroupMessage: {
    method: "POST",
    path: "/messaging/send-group",
    delivery: "at-most-once",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", required: true, minLength: 1 },
        groupId: { type: "string", required: true, minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
      },
    },
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: { request: ["message", "recipientProfileUrn"], response: ["recipientProfileUrn"] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendGroupMessageWithTyping: {
    method: "POST",
    path: "/messaging/send-group-with-typing",
    delivery: "at-most-once",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", required: true, minLength: 1 },
        groupId: { type: "string", required: true, minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
        conversationUrn: { type: "string", minLength: 1 },
      },
    },
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: { request: ["message", "recipientProfileUrn"], response: ["recipientProfileUrn"] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  sendGroupMessageWithAck: {
    method: "POST",
    path: "/messaging/send-group-with-ack",
    delivery: "at-most-once",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        recipientProfileUrn: { type: "string", required: true, minLength: 1 },
        groupId: { type: "string", required: true, minLength: 1 },
        message: { type: "string", required: true, minLength: 1 },
        messageUrns: { type: "array", items: { type: "string", minLength: 1 } },
      },
    },
    quota: { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 },
    sensitive: { request: ["message", "recipientProfileUrn"], response: ["recipientProfileUrn"] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The document's first server: every path is relative to it. */
export const server = "https://api.connectsafely.ai/linkedin";

/** The UTC day on which every example of the document lives. */
export const EXAMPLE_DAY = "2026-03-16";
