// Generated from control.yaml. Do not edit: change that, then run pnpm generate.

import type { Operation } from "@connectsafely/schema";

/** What the document says about each operation, keyed by its id. */
export const operations = {
  getState: {
    method: "GET",
    path: "/state",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
  reset: {
    method: "POST",
    path: "/reset",
    parameters: { body: { seed: { type: "integer", minimum: 0, maximum: 4294967295 }, now: { type: "string" } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  getClock: {
    method: "GET",
    path: "/clock",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
  moveClock: {
    method: "POST",
    path: "/clock",
    parameters: {
      body: {
        to: { type: "string" },
        by: { type: "integer", minimum: 0 },
        nextDay: { type: "boolean", enum: [true] },
        frozen: { type: "boolean" },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  setQuota: {
    method: "PUT",
    path: "/quota",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        limit: { type: "integer", minimum: 0 },
        used: { type: "integer", minimum: 0 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  setCredits: {
    method: "PUT",
    path: "/credits",
    parameters: {
      body: { accountId: { type: "string", minLength: 1 }, credits: { type: "integer", required: true, minimum: 0 } },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  setConnection: {
    method: "PUT",
    path: "/connections",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        profileId: { type: "string", required: true, minLength: 1 },
        connected: { type: "boolean", required: true },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  setSubscription: {
    method: "PUT",
    path: "/subscription",
    parameters: { body: { accountId: { type: "string", minLength: 1 }, lapsed: { type: "boolean", required: true } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listMembers: {
    method: "GET",
    path: "/members",
    parameters: { query: { accountId: { type: "string", minLength: 1 } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listConversations: {
    method: "GET",
    path: "/conversations",
    parameters: { query: { accountId: { type: "string", minLength: 1 } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listMessages: {
    method: "GET",
    path: "/messages",
    parameters: {
      query: {
        accountId: { type: "string", minLength: 1 },
        conversationUrn: { type: "string", required: true, minLength: 1 },
        before: { type: "integer", minimum: 0 },
        count: { type: "integer", minimum: 1, maximum: 500 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  receiveMessage: {
    method: "POST",
    path: "/inbound",
    parameters: {
      body: {
        accountId: { type: "string", minLength: 1 },
        from: { type: "string", required: true, minLength: 1 },
        text: { type: "string", required: true, minLength: 1 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listTyping: {
    method: "GET",
    path: "/typing",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
  listFaults: {
    method: "GET",
    path: "/faults",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
  armFault: {
    method: "POST",
    path: "/faults",
    parameters: {
      body: {
        kind: {
          type: "string",
          required: true,
          enum: [
            "latency",
            "drop-before",
            "drop-after",
            "error-before",
            "error-after",
            "rate-limit",
            "hang",
            "truncate",
          ],
        },
        operation: {
          type: "string",
          enum: [
            "getRecentMessages",
            "getConversationDetails",
            "sendMessage",
            "sendMessageWithTyping",
            "sendTypingIndicator",
            "sendMessageWithAck",
            "sendGroupMessage",
            "sendGroupMessageWithTyping",
            "sendGroupMessageWithAck",
          ],
        },
        probability: { type: "number", minimum: 0, maximum: 1 },
        count: { type: "integer", minimum: 1 },
        latencyMs: { type: "integer", minimum: 0, maximum: 600000 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  disarmFaults: {
    method: "DELETE",
    path: "/faults",
    parameters: { query: { id: { type: "integer", minimum: 1 } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listSent: {
    method: "GET",
    path: "/sent",
    parameters: { query: { accountId: { type: "string", minLength: 1 } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400],
  },
  listRequests: {
    method: "GET",
    path: "/requests",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
  streamEvents: {
    method: "GET",
    path: "/events",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The document's first server: every path is relative to it. */
export const server = "http://127.0.0.1:4010/_sandbox";
