import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { messagingFile } from "./generate.ts";

const bundle = readFileSync(fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json")), "utf8");
let document: ReturnType<typeof JSON.parse>;
beforeEach(() => {
  document = JSON.parse(bundle);
});

test("the committed file is what the document gives", () => {
  const committed = readFileSync(join(import.meta.dirname, "src/generated/messaging.ts"), "utf8");
  expect(messagingFile(document)).toBe(committed);
});

test("a tenth operation becomes a method, with its examples and failures", () => {
  const send = document.paths["/messaging/typing-indicator"].post;
  document.paths["/messaging/mark-seen"] = {
    post: {
      ...send,
      operationId: "markSeen",
      summary: "Mark as seen",
      responses: { 200: send.responses[200], 404: send.responses[400] },
    },
  };
  const text = messagingFile(document);
  expect(text).toContain(
    "  markSeen(input: SendTypingIndicatorInput, options?: CallOptions): Call<SendTypingIndicatorResult, Failures[404]>;",
  );
  expect(text).toContain("client.messaging.markSeen({");
});

test("an operation that costs quota takes quota options, a list takes a limit", () => {
  const text = messagingFile(document);
  expect(text).toContain(
    "sendMessage(input: SendMessageInput, options?: SendOptions): Call<SendMessageResult, SendFailures[",
  );
  expect(text).toContain(
    "getRecentMessages(input?: GetRecentMessagesInput, options?: PageOptions): PagedCall<RecentMessages, Conversation,",
  );
  expect(text).toContain("getConversationDetails(input: GetConversationDetailsInput, options?: PageOptions)");
});

test("a comment cannot be broken out of", () => {
  document.paths["/messaging/send"].post.description = "See */ here";
  expect(messagingFile(document)).toContain("See *\\/ here");
});

test("an operation of another tag is refused by name", () => {
  document.paths["/messaging/send"].post.tags = ["profiles"];
  expect(() => messagingFile(document)).toThrow(/sendMessage has the tag profiles/);
});

test("a body without a named schema is refused with what to do", () => {
  document.paths["/messaging/send"].post.requestBody.content["application/json"].schema = { type: "object" };
  expect(() => messagingFile(document)).toThrow(/spec\/components\/schemas/);
});
