import { describe, expect, it } from "vitest";
import {
  bodyOf,
  examplesOf,
  operation,
  operationsOf,
  parametersOf,
  readBundle,
  resolve,
  responsesOf,
} from "../setup/document.ts";
import { fieldAt, fieldNames } from "../setup/schema-fields.ts";

// What is expected here is written by hand: a document that is only compared with itself proves nothing.

const document = readBundle();
const operations = operationsOf(document);

const READS = ["getRecentMessages", "getConversationDetails"];
const SENDS = [
  "sendMessage",
  "sendMessageWithTyping",
  "sendMessageWithAck",
  "sendGroupMessage",
  "sendGroupMessageWithTyping",
  "sendGroupMessageWithAck",
];
const QUOTA_HEADERS = [
  "X-RateLimit-Action",
  "X-RateLimit-Limit",
  "X-RateLimit-Used",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
];

describe("the document", () => {
  it("is OpenAPI 3.1 with JSON Schema 2020-12, at the published address", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(document.servers.map(({ url }) => url)).toEqual(["https://api.connectsafely.ai/linkedin"]);
    expect(document.tags.map(({ name }) => name)).toEqual(["messaging"]);
  });

  it("has the nine operations", () => {
    const calls = operations.map(({ operationId, method, path, tags }) => `${operationId} ${method} ${path} ${tags}`);
    expect(calls.sort()).toEqual([
      "getConversationDetails GET /messaging/conversation-details messaging",
      "getRecentMessages GET /messaging/recent-messages messaging",
      "sendGroupMessage POST /messaging/send-group messaging",
      "sendGroupMessageWithAck POST /messaging/send-group-with-ack messaging",
      "sendGroupMessageWithTyping POST /messaging/send-group-with-typing messaging",
      "sendMessage POST /messaging/send messaging",
      "sendMessageWithAck POST /messaging/send-with-ack messaging",
      "sendMessageWithTyping POST /messaging/send-with-typing messaging",
      "sendTypingIndicator POST /messaging/typing-indicator messaging",
    ]);
  });

  it("wants a bearer token everywhere", () => {
    expect(document.security).toEqual([{ bearerAuth: [] }]);
    expect(operations.filter(({ security }) => security)).toEqual([]);
    expect(document.components.securitySchemes).toEqual({
      bearerAuth: { type: "http", scheme: "bearer", description: expect.any(String) },
    });
  });

  it.each(operations)("gives $operationId the six statuses, each with JSON and a named example", (one) => {
    const responses = responsesOf(document, one);
    expect(responses.map(({ status }) => status)).toEqual([200, 400, 401, 403, 429, 500]);
    for (const { content = {} } of responses) {
      expect(Object.keys(content)).toEqual(["application/json"]);
      const names = Object.keys(examplesOf(document, content["application/json"]));
      expect(names.length).toBeGreaterThan(0);
      expect(names).not.toContain("example");
    }
  });
});

describe("the quota", () => {
  it.each(SENDS)("shows in five required headers on every answer to %s", (operationId) => {
    for (const { headers = {} } of responsesOf(document, operation(document, operationId))) {
      const quota = QUOTA_HEADERS.map((name) => headers[name] && resolve(document, headers[name]));
      expect(quota.map((header) => header?.required)).toEqual([true, true, true, true, true]);
      expect(quota.map((header) => header?.schema.type)).toEqual(["string", "integer", "integer", "integer", "string"]);
    }
  });

  it.each(SENDS)("reads as the right window on each status of %s", (operationId) => {
    const windows = responsesOf(document, operation(document, operationId)).map(({ status, headers = {} }) => [
      status,
      ...[...QUOTA_HEADERS, "Retry-After"].map((name) => headers[name] && resolve(document, headers[name]).example),
    ]);
    const reset = "2026-03-17T00:00:00Z";
    expect(windows).toEqual([
      [200, "MESSAGE", 150, 12, 138, reset, undefined],
      [400, "MESSAGE", 150, 12, 138, reset, undefined],
      [401, "MESSAGE", 150, 0, 150, reset, undefined],
      [403, "MESSAGE", 150, 12, 138, reset, undefined],
      [429, "MESSAGE", 150, 150, 0, reset, 28800],
      [500, "MESSAGE", 150, 12, 138, reset, undefined],
    ]);
  });

  it.each([...READS, "sendTypingIndicator"])("does not show on %s, which costs no message", (operationId) => {
    const names = responsesOf(document, operation(document, operationId)).flatMap(({ headers = {} }) =>
      Object.keys(headers),
    );
    expect(new Set(names)).toEqual(new Set(["Retry-After"]));
  });

  it.each(operations)("is told by the extension keys of $operationId", (one) => {
    const isSend = SENDS.includes(one.operationId);
    expect(one["x-delivery"]).toBe(isSend ? "at-most-once" : "repeatable");
    expect(one["x-quota"]).toEqual(
      isSend ? { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 } : undefined,
    );
  });
});

describe("what a request may hold", () => {
  const rows = (operationId: string) =>
    parametersOf(document, operation(document, operationId)).map((parameter) => {
      const field = fieldAt(document, { properties: { it: parameter.schema } }, "it");
      const { types, default: preset, maximum } = field ?? {};
      return [parameter.in, parameter.name, types?.join(), parameter.required ?? false, preset, maximum];
    });

  it("is five filters and page parameters on the inbox", () => {
    expect(rows("getRecentMessages")).toEqual([
      ["query", "accountId", "string", false, undefined, undefined],
      ["query", "nextCursor", "string", false, undefined, undefined],
      ["query", "count", "integer", false, 20, 100],
      ["query", "keywords", "string", false, undefined, undefined],
      ["query", "read", "boolean", false, undefined, undefined],
    ]);
  });

  it("is a conversation and an anchor in time on its history", () => {
    expect(rows("getConversationDetails")).toEqual([
      ["query", "accountId", "string", false, undefined, undefined],
      ["query", "conversationUrn", "string", true, undefined, undefined],
      ["query", "profileId", "string", false, undefined, undefined],
      ["query", "deliveredAt", "integer", false, undefined, undefined],
      ["query", "countBefore", "integer", false, undefined, undefined],
      ["query", "countAfter", "integer", false, undefined, undefined],
    ]);
  });

  const direct = ["accountId", "message", "messageType", "recipientProfileId", "recipientProfileUrn", "subject"];
  const group = ["accountId", "groupId", "message", "recipientProfileUrn"];
  it.each([
    ["sendMessage", direct],
    ["sendMessageWithTyping", [...direct, "conversationUrn"]],
    ["sendMessageWithAck", [...direct, "messageUrns"]],
    ["sendTypingIndicator", ["accountId", "conversationUrn"]],
    ["sendGroupMessage", group],
    ["sendGroupMessageWithTyping", [...group, "conversationUrn"]],
    ["sendGroupMessageWithAck", [...group, "messageUrns"]],
  ])("is exactly the documented fields in the body of %s", (operationId, fields) => {
    const schema = bodyOf(document, operation(document, operationId))?.schema ?? {};
    expect(fieldNames(document, schema).sort()).toEqual([...fields].sort());
  });
});
