import { type Operation, operations } from "@connectsafely/schema";
import { expect, test } from "vitest";
import { fakeApi, john, urn } from "../test/fake-api.ts";
import { createInputReader } from "./validate-input.ts";

test.each<[string, object, string]>([
  ["an empty message", { ...john, message: "" }, "message must be at least 1 characters long"],
  ["no message", { recipientProfileId: "john-doe-123" }, "message is required"],
  ["no recipient", { message: "Hello!" }, "recipientProfileId is required, or recipientProfileUrn in its place"],
  ["an unknown messageType", { ...john, messageType: "pigeon" }, "messageType must be one of normal, inmail"],
  ["a misspelt field", { ...john, recipientProfileURN: urn }, "recipientProfileURN is not known"],
  ["a message that is a number", { ...john, message: 5 }, "message must be of type string, not integer"],
  [
    "a recipient that is null",
    { ...john, recipientProfileId: null },
    "recipientProfileId must be of type string, not null",
  ],
  ["a list for a text", { ...john, message: ["Hello!"] }, "message must be of type string, not array"],
])("sendMessage refuses %s before any request", async (_what, input, message) => {
  const { client, requests } = fakeApi([]);
  const { error } = await client.messaging.sendMessage(input as never).result();
  expect(error).toMatchObject({ code: "bad_request", status: undefined, delivery: "not-sent", retryable: false });
  expect(error?.message).toContain(message);
  expect(error?.message).toContain("POST /messaging/send");
  expect(requests).toHaveLength(0);
});

test.each<[string, object, string]>([
  ["count: 0", { count: 0 }, "count must be at least 1"],
  ["count: 101", { count: 101 }, "count must be at most 100"],
  ["count: 1.5", { count: 1.5 }, "count must be of type integer, not number"],
  ["count: NaN", { count: Number.NaN }, "count must be of type integer, not NaN"],
  ["a count as text", { count: "20" }, "count must be of type integer, not string"],
  [
    "half a character, as slice leaves it",
    { keywords: "Hello 👋".slice(0, -1) },
    "keywords must not hold half a character",
  ],
  ["read as text", { read: "false" }, "read must be of type boolean, not string"],
])("getRecentMessages refuses %s", async (_what, input, message) => {
  const { client } = fakeApi([]);
  const { error } = await client.messaging.getRecentMessages(input as never).result();
  expect(error?.message).toContain(message);
});

test("a Date where a number belongs is called a Date", async () => {
  const { client } = fakeApi([]);
  const input = { conversationUrn: "x", deliveredAt: new Date() } as never;
  const { error } = await client.messaging.getConversationDetails(input).result();
  expect(error?.message).toContain("deliveredAt must be of type integer, not Date");
});

test("an entry of a list is named by its place", async () => {
  const { client } = fakeApi([]);
  const { error } = await client.messaging
    .sendMessageWithAck({ ...john, messageUrns: ["a", "", 3] as string[] })
    .result();
  expect(error).toMatchObject({ issues: [{ path: "messageUrns.1" }, { path: "messageUrns.2" }] });
});

test("all that is wrong is told at once", async () => {
  const { client } = fakeApi([]);
  const { error } = await client.messaging.sendGroupMessage({ groupId: 5 } as never).result();
  expect(error).toMatchObject({ issues: [{ path: "groupId" }, { path: "recipientProfileUrn" }, { path: "message" }] });
});

test.each([null, "text", 5, [], undefined])("an input that is %o is refused, not crashed on", async (input) => {
  const { client, requests } = fakeApi([]);
  const { error } = await client.messaging.sendMessage(input as never).result();
  expect(error).toMatchObject({ code: "bad_request", delivery: "not-sent" });
  expect(requests).toHaveLength(0);
});

test("an input that throws while it is read was not sent", async () => {
  const { client, requests } = fakeApi([]);
  const input = {
    ...{ recipientProfileId: "john-doe-123" },
    get message(): string {
      throw new Error("not loaded");
    },
  };
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error).toMatchObject({ code: "config", delivery: "not-sent", cause: new Error("not loaded") });
  expect(requests).toHaveLength(0);
});

test("one way of naming the recipient is enough, both are allowed", () => {
  const read = createInputReader(operations.sendMessage);
  for (const recipient of [
    { recipientProfileId: "a" },
    { recipientProfileUrn: urn },
    { recipientProfileId: "a", recipientProfileUrn: urn },
  ]) {
    expect(read({ ...recipient, message: "Hello!" }).issues).toEqual([]);
  }
});

const made: Operation = {
  method: "GET",
  path: "/accounts/{id}/messages",
  parameters: {
    path: { id: { type: "string", required: true } },
    header: { "x-team": { type: "string", pattern: "^[a-z]+$", maxLength: 3 } },
    query: { since: { type: "number", nullable: true }, tags: { type: "array", minItems: 1, maxItems: 2 } },
  },
  sensitive: { request: [], response: [] },
  statuses: [200],
};

test("fields go to the places of the document", () => {
  const { params, body, issues } = createInputReader(made)({ id: "a", "x-team": "ab", since: null, tags: ["x"] });
  expect({ params, body, issues }).toEqual({
    params: { path: { id: "a" }, header: { "x-team": "ab" }, query: { since: null, tags: ["x"] } },
    body: undefined,
    issues: [],
  });
});

test.each([
  [{ id: ".." }, "must be an id"],
  [{ id: "." }, "must be an id"],
  [{ id: "" }, "must be an id"],
  [{ id: "a", "x-team": "A1" }, "must match ^[a-z]+$"],
  [{ id: "a", "x-team": "abcd" }, "must be at most 3 characters long"],
  [{ id: "a", tags: [] }, "must be at least 1 entries long"],
  [{ id: "a", tags: [1, 2, 3] }, "must be at most 2 entries long"],
])("a rule of any kind is checked: %o", (input, message) => {
  expect(createInputReader(made)(input).issues.map((issue) => issue.message)).toEqual([message]);
});

test("characters are counted, not halves of them", () => {
  const read = createInputReader({ ...made, parameters: { query: { text: { type: "string", maxLength: 2 } } } });
  expect(read({ text: "👋👋" }).issues).toEqual([]);
  expect(read({ text: "👋👋👋" }).issues).toHaveLength(1);
});
