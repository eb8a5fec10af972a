import { expect, test } from "vitest";
import { johnsConversation, open } from "../test/ask.ts";
import { departure } from "./conformance.ts";
import { operations } from "./generated/control/operations.ts";
import { isError, rules } from "./generated/control/rules.ts";

const url = "http://127.0.0.1:4010/_sandbox";

/** One request that succeeds for each operation of the control API. */
const requests: { [Id in Exclude<keyof typeof operations, "streamEvents">]: { query?: string; body?: object } } = {
  getState: {},
  reset: { body: { seed: 2 } },
  getClock: {},
  moveClock: { body: { nextDay: true, frozen: true } },
  setQuota: { body: { used: 10 } },
  setCredits: { body: { credits: 0 } },
  setConnection: { body: { profileId: "john-doe-123", connected: false } },
  setSubscription: { body: { accountId: "507f1f77bcf86cd799439011", lapsed: true } },
  listMembers: { query: "?accountId=507f1f77bcf86cd799439011" },
  receiveMessage: { body: { from: "jane-doe-123", text: "Hello" } },
  listConversations: {},
  listMessages: { query: `?count=5&conversationUrn=${encodeURIComponent(johnsConversation)}` },
  listTyping: {},
  listFaults: {},
  armFault: { body: { kind: "latency", probability: 0.5, latencyMs: 10 } },
  disarmFaults: { query: "" },
  listSent: {},
  listRequests: {},
};

async function ask(fetch: typeof globalThis.fetch, method: string, path: string, body?: object, headers = {}) {
  const response = await fetch(url + path, {
    method,
    headers: { ...(body && { "content-type": "application/json" }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const json = (await response.json()) as { success?: boolean; openapi?: string; paths: object };
  return { status: response.status, headers: response.headers, body: json };
}

test.each(Object.entries(requests))("%s answers as its document says", async (id, { query = "", body }) => {
  const { sandbox, post } = open();
  await post("send", { recipientProfileId: "john-doe-123", message: "Hello!" });
  const { method, path } = operations[id as keyof typeof requests];
  const answer = await ask(sandbox.fetch, method, path + query, body);
  expect(answer.status).toBe(200);
  expect(departure({ ...answer, headers: {} }, rules[id], isError)).toBeUndefined();
});

test.each([
  ["an unknown field", "PUT", "/quota", { limit: 1, usd: 1 }],
  ["a missing field", "PUT", "/credits", {}],
  ["a wrong value", "POST", "/faults", { kind: "explode" }],
  ["an unknown account", "PUT", "/quota", { accountId: "acc_unknown" }],
  ["an unknown conversation", "GET", "/messages?conversationUrn=urn:li:x", undefined],
  ["an unknown person", "POST", "/inbound", { from: "nobody", text: "Hi" }],
  ["a move back in time", "POST", "/clock", { to: "2026-03-16T00:00:00Z" }],
  ["an unknown query parameter", "GET", "/members?acount=1", undefined],
  ["an unknown fault", "DELETE", "/faults?id=7", undefined],
])("%s is a 400 that changes nothing", async (_, method, path, body) => {
  const { sandbox, control } = open();
  const before = control.getState();
  const answer = await ask(sandbox.fetch, method, path, body);
  expect([answer.status, answer.body.success]).toEqual([400, false]);
  expect(control.getState()).toEqual(before);
});

test("a body that would be empty may be left out, and one that would not says what is missing", async () => {
  const { sandbox, control } = open();
  control.setQuota({ used: 5 });
  expect((await ask(sandbox.fetch, "POST", "/reset")).status).toBe(200);
  expect(control.getState().accounts[0]?.quota.used).toBe(0);
  expect((await ask(sandbox.fetch, "PUT", "/credits")).body).toEqual({ success: false, error: "credits is required" });
  expect((await ask(sandbox.fetch, "POST", "/reset?seed=2")).status).toBe(400);
});

test("it needs no key, and is in no record of requests", async () => {
  const { sandbox, control } = open();
  await ask(sandbox.fetch, "GET", "/state");
  expect(control.listRequests()).toEqual([]);
});

test("it serves its own document", async () => {
  const { body } = await ask(open().sandbox.fetch, "GET", "/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  expect(Object.keys(body.paths)).toContain("/faults");
});

test("wrong methods and paths are 405 and 404 in JSON", async () => {
  const { sandbox } = open();
  const wrongMethod = await ask(sandbox.fetch, "DELETE", "/clock");
  expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET, POST"]);
  expect((await ask(sandbox.fetch, "GET", "/nothing")).status).toBe(404);
});

test("a page from elsewhere may not call it, a page of this machine may", async () => {
  const { sandbox } = open();
  expect((await ask(sandbox.fetch, "GET", "/state", undefined, { origin: "https://example.com" })).status).toBe(403);
  expect((await ask(sandbox.fetch, "GET", "/state", undefined, { origin: "http://localhost:3000" })).status).toBe(200);
});

test("events arrive as they happen, in the order they happen", async () => {
  const { sandbox, control } = open();
  const response = await sandbox.fetch(`${url}/events`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  control.receiveMessage({ from: "john-doe-123", text: "One" });
  control.receiveMessage({ from: "john-doe-123", text: "Two" });
  await sandbox.close();
  const events = (await response.text()).split("\n\n").filter((event) => event.startsWith("id:"));
  expect(events.map((event) => event.split("\n")[0])).toEqual(["id: 1", "id: 2"]);
  expect(events.map((event) => JSON.parse(event.split("\ndata: ")[1] ?? "").message.text)).toEqual(["One", "Two"]);
});
