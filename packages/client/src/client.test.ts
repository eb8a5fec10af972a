import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OperationId, operations } from "@connectsafely/schema";
import { expect, test } from "vitest";
import { conversationUrn, fakeApi, john, sent, urn } from "../test/fake-api.ts";

const bundle = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json")), "utf8"));
const ids = Object.keys(operations) as OperationId[];

test("there is one method per operation of the document", () => {
  const { client } = fakeApi([sent()]);
  expect(Object.keys(client.messaging).sort()).toEqual([...ids, "reconcile"].sort());
});

const bodies = ids.flatMap((id) => {
  const { path, method } = operations[id];
  const content = bundle.paths[path][method.toLowerCase()].requestBody?.content["application/json"];
  return Object.entries((content?.examples ?? {}) as Record<string, { $ref: string }>).map(([name, { $ref }]) => {
    return [id, name, bundle.components.examples[$ref.split("/").at(-1) ?? ""].value] as const;
  });
});

test.each(bodies)("%s sends the document's example %s as it stands", async (id, _name, input) => {
  const { client, requests } = fakeApi([Response.json({ success: true })]);
  await client.messaging[id](input);
  const [request] = requests;
  expect(request?.method).toBe("POST");
  expect(request?.url.href).toBe(`https://api.connectsafely.ai/linkedin${operations[id].path}`);
  expect(JSON.parse(String(request?.body))).toEqual(input);
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    accept: "application/json",
    authorization: "Bearer key-of-jane-doe",
    "content-type": "application/json",
  });
});

test("a read takes flat parameters and encodes them", async () => {
  const { client, requests } = fakeApi([Response.json({ success: true, messages: [] })]);
  await client.messaging.getConversationDetails({ conversationUrn, countBefore: 20 });
  const url = requests[0]?.url;
  expect(url?.pathname).toBe("/linkedin/messaging/conversation-details");
  expect(Object.fromEntries(url?.searchParams ?? [])).toEqual({ conversationUrn, countBefore: "20" });
  expect(url?.search).toContain("urn%3Ali%3Amsg_conversation");
  expect(requests[0]?.body).toBeUndefined();
});

test("false is sent, undefined is not", async () => {
  const { client, requests } = fakeApi([Response.json({ success: true, conversations: [] })]);
  await client.messaging.getRecentMessages({ read: false, ...JSON.parse("{}"), keywords: undefined as never });
  expect(requests[0]?.url.search).toBe("?read=false");
});

test("the client's account goes with every call that names none", async () => {
  const { client, requests } = fakeApi([sent()], { accountId: "acc_12345" });
  await client.messaging.sendMessage(john);
  await client.messaging.getRecentMessages();
  await client.messaging.sendMessage({ ...john, accountId: "acc_67890" });
  expect(JSON.parse(String(requests[0]?.body)).accountId).toBe("acc_12345");
  expect(requests[1]?.url.searchParams.get("accountId")).toBe("acc_12345");
  expect(JSON.parse(String(requests[2]?.body)).accountId).toBe("acc_67890");
});

test("headers of the client and of the call are sent, the call's before the client's", async () => {
  const { client, requests } = fakeApi([sent()], { headers: { "x-team": "sales", "x-tool": "crm" } });
  await client.messaging.sendMessage(john, { headers: { "x-tool": "cli" } });
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({ "x-team": "sales", "x-tool": "cli" });
});

test("what is changed in the input after the call has no effect on it", async () => {
  const { client, requests } = fakeApi([sent()]);
  const input = { ...john };
  const call = client.messaging.sendMessage(input);
  input.message = "Something else";
  await call;
  expect(JSON.parse(String(requests[0]?.body))).toEqual(john);
});

test("unexpected and missing response fields are no failure", async () => {
  const { client } = fakeApi([Response.json({ surprise: [1, 2] })]);
  expect(await client.messaging.sendMessage(john)).toEqual({ surprise: [1, 2] });
});

test("another base URL keeps its path", async () => {
  const { client, requests } = fakeApi([sent()], { baseUrl: "http://127.0.0.1:4010/linkedin/" });
  await client.messaging.sendMessage(john);
  expect(requests[0]?.url.href).toBe("http://127.0.0.1:4010/linkedin/messaging/send");
});

test("peek and plan speak of the client's account, or of another", async () => {
  const { client } = fakeApi([sent(12)], { accountId: "acc_12345" });
  await client.messaging.sendMessage(john);
  expect(await client.quota.peek()).toMatchObject({
    accountId: "acc_12345",
    used: 12,
    remaining: 138,
    source: "headers",
  });
  expect(await client.quota.peek("acc_67890")).toMatchObject({ accountId: "acc_67890", used: 0, source: "assumed" });
  expect(await client.quota.plan(200)).toEqual({
    now: 138,
    later: [{ count: 62, at: new Date("2026-03-17T00:00:00Z") }],
  });
});

test("the global fetch is looked up when it is used, so that a mock that comes later is seen", async () => {
  const { client } = fakeApi([], { fetch: undefined });
  const original = globalThis.fetch;
  globalThis.fetch = async () => sent();
  try {
    expect((await client.messaging.sendMessage(john)).recipientProfileUrn).toBe(urn);
  } finally {
    globalThis.fetch = original;
  }
});
