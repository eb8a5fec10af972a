import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  conversationUrn,
  fakeApi,
  KEY,
  networkError,
  rateLimit,
  refused,
  type SeenRequest,
  sent,
  urn,
} from "../test/fake-api.ts";
import type { Logger } from "./logger.ts";

const text = "The offer we spoke about is 40,000";
const input = { recipientProfileId: "john-doe-123", recipientProfileUrn: urn, message: text, subject: "Our offer" };
const secrets = [KEY, text, "john-doe-123", urn, "Our offer"];

/** A server that repeats all it was told, in its error's text and in its body. */
const parrot = (status: number) =>
  refused(status, {
    error: `Cannot send ${JSON.stringify(input)} with ${KEY}`,
    ...input,
    headers: { authorization: KEY },
  });

function expectNoSecret(printed: string): void {
  for (const secret of secrets) expect(printed).not.toContain(secret);
}

test.each([400, 401, 403, 404, 409, 429, 500, 200])(
  "an error after a %i shows no key, text or recipient",
  async (status) => {
    const body = { success: false, error: `Cannot send ${text} with ${KEY}`, ...input };
    const { client } = fakeApi([status === 200 ? refused(200, body) : parrot(status)]);
    const { error } = await client.messaging.sendMessage(input).result();
    expect(error).toBeDefined();
    for (const printed of [
      String(error),
      JSON.stringify(error),
      inspect(error, { depth: 10, showHidden: true }),
      error?.stack ?? "",
    ]) {
      expectNoSecret(printed);
    }
  },
);

test("the body itself is there for the program", async () => {
  const { client } = fakeApi([parrot(400)]);
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error?.body).toMatchObject(input);
  expect(Object.keys(error ?? {})).not.toContain("body");
});

test("an HTML page that repeats the request shows none of it", async () => {
  const page = `<html><body>${JSON.stringify(input)} ${KEY}</body></html>`;
  const { client } = fakeApi([new Response(page, { status: 502 })]);
  const { error } = await client.messaging.sendMessage(input).result();
  expectNoSecret(JSON.stringify(error) + inspect(error));
});

test("a text with quotes and line breaks is found inside of JSON too", async () => {
  const message = 'He said "yes"\nto it';
  const { client } = fakeApi([new Response(`echo: ${JSON.stringify({ message })}`, { status: 500 })]);
  const { error } = await client.messaging.sendMessage({ ...input, message }).result();
  expect(JSON.stringify(error)).not.toContain("yes");
});

test("JSON.parse's own error, which quotes the body, is nowhere", async () => {
  const { client } = fakeApi([new Response(`{"text": "${text}`, { headers: { "content-type": "application/json" } })]);
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error).toMatchObject({ code: "parse", delivery: "accepted" });
  expect(error?.cause).toBeUndefined();
  expectNoSecret(inspect(error));
});

test("a cause that quotes key and text is printed without them", async () => {
  const cause = Object.assign(new Error(`boom ${KEY} ${text}`), {
    config: { headers: { authorization: `Bearer ${KEY}` } },
  });
  const { client } = fakeApi([cause]);
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error?.cause).toBe(cause);
  expect(inspect(error, { depth: 10 })).toContain("boom [redacted]");
  expectNoSecret(inspect(error, { depth: 10 }));
});

test("a server that quotes the address of a read shows none of what was searched for", async () => {
  const keywords = "Jane Doe & partners";
  const echo = ({ url }: SeenRequest) => refused(404, { message: `Route GET:${url.pathname}${url.search} not found` });
  const { client } = fakeApi([echo]);
  const { error } = await client.messaging.getRecentMessages({ keywords }).result();
  expect(error?.message).toContain("keywords=[redacted] not found");
  expect(JSON.stringify(error)).not.toContain("Jane");
});

test("a redirect shows where to, not what with", async () => {
  const location = `https://api.connectsafely.ai/linkedin/conversations?keywords=jane&conversationUrn=${conversationUrn}`;
  const { client } = fakeApi([new Response(null, { status: 307, headers: { location } })]);
  const { error } = await client.messaging.getRecentMessages({ keywords: "jane" }).result();
  expect(error).toMatchObject({
    code: "unexpected_status",
    location: "https://api.connectsafely.ai/linkedin/conversations",
  });
  expect(error?.message).toContain("/linkedin/conversations");
  expect(error?.message).not.toContain("jane");
});

test("the client shows no key, however it is printed", () => {
  const { client } = fakeApi([sent()]);
  const printed =
    inspect(client, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(client) + String(client);
  expect(printed).not.toContain(KEY);
});

test("input that is refused here is named, not shown", async () => {
  const { client } = fakeApi([sent()]);
  const wrong = { ...input, messageType: "pigeon-post", notAField: text };
  const { error } = await client.messaging.sendMessage(wrong as never).result();
  expect(error?.message).toContain("messageType must be one of normal, inmail");
  expect(error?.message).toContain("notAField");
  expect(error?.message).not.toContain("pigeon-post");
  expectNoSecret(JSON.stringify(error));
});

test("log lines show no key, text or recipient at any level", async () => {
  const lines: string[] = [];
  const log = (message: string, fields?: object) =>
    void lines.push(inspect([message, fields], { depth: 10 }) + JSON.stringify(fields));
  const logger: Logger = { debug: log, info: log, error: log };
  const { client } = fakeApi(
    [refused(500, { error: "john-doe-123" }), networkError("ECONNREFUSED"), refused(429), parrot(500)],
    { logger },
  );
  await client.messaging.getRecentMessages({ keywords: "john-doe-123" }).result();
  await client.messaging.sendMessage(input).result();
  expect(lines.length).toBeGreaterThan(4);
  expectNoSecret(lines.join("\n"));
  expect(lines.join("\n")).toContain("getRecentMessages");
});

test("a call that is refused here is in the log as well", async () => {
  const error = vi.fn();
  const { client } = fakeApi([sent()], { logger: { debug: vi.fn(), info: vi.fn(), error } });
  await client.messaging.sendMessage({ ...input, message: "" }).result();
  expect(error).toHaveBeenCalledTimes(1);
  expect(error.mock.calls[0]?.[0]).toContain("message must be at least 1");
});

test("a logger that throws breaks no call", async () => {
  const logger = { debug: vi.fn(() => fail()), info: vi.fn(), error: vi.fn() };
  const { client } = fakeApi([sent()], { logger });
  expect((await client.messaging.sendMessage(input)).success).toBe(true);
  expect(logger.debug).toHaveBeenCalled();
});

test("a key function is asked before every try, so that a key can rotate", async () => {
  let key = 0;
  const { client, requests } = fakeApi([refused(500), Response.json({ success: true, conversations: [] })], {
    apiKey: async () => `rotated-${++key}`,
  });
  await client.messaging.getRecentMessages();
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer rotated-1", "Bearer rotated-2"]);
});

test("keys of a function are hidden as well", async () => {
  const { client } = fakeApi([refused(401, { error: "Unknown key rotated-key" })], { apiKey: () => "rotated-key" });
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error?.message).toContain("answered 401: Unknown key [redacted]");
});

test.each([
  ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ["gives nothing", () => ""],
  ["gives a key with a line break", () => "key\nx-evil: 1"],
])("a key function that %s ends the call before its request", async (_what, apiKey) => {
  const { client, requests } = fakeApi([sent()], { apiKey });
  await expect(client.messaging.sendMessage(input)).rejects.toMatchObject({ code: "config", delivery: "not-sent" });
  expect(requests).toHaveLength(0);
  expect((await client.quota.peek()).used).toBe(0);
});

test("a key function that fails is told in one sentence", async () => {
  const { client } = fakeApi([sent()], { apiKey: () => Promise.reject(new Error("vault is sealed")) });
  const { error } = await client.messaging.sendMessage(input).result();
  expect(error?.message).toBe("POST /messaging/send was not made: The apiKey function failed. Nothing was sent.");
  expect(error?.cause).toEqual(new Error("vault is sealed"));
});

test("the quota on an error is shown, for it names nobody", async () => {
  const { client } = fakeApi([refused(429, { error: "spent" }, rateLimit(150))]);
  const { error } = await client.messaging.sendMessage(input).result();
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "QuotaExceededError",
    code: "quota_exceeded",
    operation: "sendMessage",
    status: 429,
    delivery: "not-sent",
    retryable: true,
    quota: { used: 150, remaining: 0 },
    resetAt: "2026-03-17T00:00:00.000Z",
    reason: "server",
    body: { error: "spent" },
  });
});

function fail(): never {
  throw new Error("the disk is full");
}
