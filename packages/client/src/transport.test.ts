import { expect, test } from "vitest";
import {
  conversationUrn,
  fakeApi,
  john,
  NOW,
  networkError,
  rateLimit,
  refused,
  sent,
  streaming,
  urn,
} from "../test/fake-api.ts";
import type { ClientOptions } from "./options.ts";

const inbox = Response.json({ success: true, conversations: [] });
const noConnection = networkError("ECONNREFUSED", { syscall: "connect" });
const died = networkError("UND_ERR_SOCKET");

// Retries

test.each([408, 429, 500, 502, 503, 504])("a read is tried again after a %i", async (status) => {
  const { client, requests } = fakeApi([refused(status), inbox]);
  await client.messaging.getRecentMessages();
  expect(requests).toHaveLength(2);
});

test.each([400, 401, 403, 404, 409, 307])("a read is not tried again after a %i", async (status) => {
  const { client, requests } = fakeApi([refused(status)]);
  await client.messaging.getRecentMessages().result();
  expect(requests).toHaveLength(1);
});

test("a read is tried again after a network failure, and a body that broke off", async () => {
  const half = () => streaming(['{"success":'], "break", { headers: { "content-type": "application/json" } });
  const { client, requests } = fakeApi([died, half, inbox]);
  await client.messaging.getRecentMessages();
  expect(requests).toHaveLength(3);
});

test("the typing indicator is repeatable, so it is tried again", async () => {
  const { client, requests } = fakeApi([died, Response.json({ success: true })]);
  await client.messaging.sendTypingIndicator({ conversationUrn });
  expect(requests).toHaveLength(2);
});

test("two retries, then the last error", async () => {
  const { client, requests, waits } = fakeApi([refused(500)]);
  await expect(client.messaging.getRecentMessages()).rejects.toMatchObject({ status: 500, retryable: true });
  expect(requests).toHaveLength(3);
  expect(waits).toEqual([250, 500]);
});

test("maxRetries of a call wins over that of the client", async () => {
  const { client, requests } = fakeApi([refused(500)], { maxRetries: 5 });
  await client.messaging.getRecentMessages({}, { maxRetries: 0 }).result();
  expect(requests).toHaveLength(1);
});

test.each([400, 408, 429, 500, 503, 307, 200])("a send is never tried again after a %i", async (status) => {
  const { client, requests } = fakeApi([refused(status, { success: false, error: "no" })]);
  await client.messaging.sendMessage(john).result();
  expect(requests).toHaveLength(1);
});

test("a send is never tried again after its socket died", async () => {
  const { client, requests } = fakeApi([died]);
  await client.messaging.sendMessage(john).result();
  expect(requests).toHaveLength(1);
});

test("a send whose connection was never made is tried again", async () => {
  const { client, requests } = fakeApi([noConnection, noConnection, sent()]);
  expect((await client.messaging.sendMessage(john)).success).toBe(true);
  expect(requests).toHaveLength(3);
});

test("a send stops as soon as a try may have gone out", async () => {
  const { client, requests } = fakeApi([noConnection, died, sent()]);
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ ok: false, error: { code: "connection", delivery: "unknown" } });
  expect(requests).toHaveLength(2);
});

test("waits as long as Retry-After says, in seconds or as a date, and a little longer", async () => {
  const inSeconds = refused(429, {}, { "Retry-After": "5" });
  const asDate = refused(
    503,
    {},
    { "Retry-After": new Date(NOW + 7_000).toUTCString(), Date: new Date(NOW).toUTCString() },
  );
  const { client, waits } = fakeApi([inSeconds, asDate, inbox]);
  await client.messaging.getRecentMessages();
  expect(waits).toEqual([5_250, 7_500]);
});

test.each([
  ["8 hours", "28800"],
  ["34 days", "2937600"],
])("a Retry-After of %s is not waited for, but handed over", async (_name, seconds) => {
  const { client, requests, waits } = fakeApi([refused(429, { error: "slow down" }, { "Retry-After": seconds })]);
  const result = await client.messaging.getRecentMessages().result();
  expect(result).toMatchObject({ status: 429, error: { resetAt: expect.any(Date) } });
  expect([requests.length, waits]).toEqual([1, []]);
});

test("a 429 whose quota resets in 8 hours is not waited for", async () => {
  const { client, requests, waits } = fakeApi([refused(429, { error: "spent" }, rateLimit(150))]);
  const result = await client.messaging.getRecentMessages().result();
  expect(result).toMatchObject({ status: 429, error: { resetAt: new Date("2026-03-17T00:00:00Z") } });
  expect([requests.length, waits]).toEqual([1, []]);
});

test("a wait that would outlast the total is not begun", async () => {
  const { client, requests } = fakeApi([refused(429, {}, { "Retry-After": "20" })]);
  await client.messaging.getRecentMessages({}, { totalTimeout: 15_000 }).result();
  expect(requests).toHaveLength(1);
});

// Quota

test("the next send knows what the last answer said, and makes no request when nothing is left", async () => {
  const { client, requests } = fakeApi([sent(150)]);
  await client.messaging.sendMessage(john);
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({
    ok: false,
    status: undefined,
    error: { code: "quota_exceeded", reason: "spent", delivery: "not-sent", resetAt: new Date("2026-03-17T00:00:00Z") },
  });
  expect(requests).toHaveLength(1);
});

test("200 sends at once on a limit of 150 make 150 requests and 50 refusals", async () => {
  let used = 0;
  const { client, requests } = fakeApi([() => sent(++used)]);
  const results = await Promise.all(Array.from({ length: 200 }, () => client.messaging.sendMessage(john).result()));
  expect(requests).toHaveLength(150);
  expect(results.filter(({ ok }) => ok)).toHaveLength(150);
  expect(results.filter(({ error }) => error?.code === "quota_exceeded" && error.reason === "spent")).toHaveLength(50);
});

test.each<[string, () => Response | Promise<Response>, number]>([
  ["a 400 gives its slot back", () => refused(400, {}), 0],
  ["a 200 keeps it", () => Response.json({ success: true }), 1],
  ["a 500 keeps it, for the message may be out", () => refused(500), 1],
  ["a dead socket keeps it", () => Promise.reject(died), 1],
  ["a connection that was never made gives it back", () => Promise.reject(noConnection), 0],
  ["a 200 with broken JSON keeps it", () => new Response("{", { headers: { "content-type": "application/json" } }), 1],
])("%s", async (_name, reply, used) => {
  const { client } = fakeApi([reply]);
  await client.messaging.sendMessage(john).result();
  expect((await client.quota.peek()).used).toBe(used);
});

test("the numbers of a 401 count for nobody", async () => {
  const { client } = fakeApi([refused(401, { error: "Unauthorized - Invalid credentials" }, rateLimit(0)), sent(100)]);
  await client.messaging.sendMessage(john).result();
  expect((await client.quota.peek()).source).toBe("assumed");
});

test("the floor is kept back", async () => {
  const { client } = fakeApi([sent(130)], { quota: { floor: 20 } });
  await client.messaging.sendMessage(john);
  await expect(client.messaging.sendMessage(john)).rejects.toMatchObject({ reason: "floor" });
  expect((await client.messaging.sendMessage(john, { quota: { floor: 0 } })).success).toBe(true);
});

test("onExhausted wait sleeps until the reset, up to maxWait", async () => {
  let now = NOW;
  const options: ClientOptions = { quota: { onExhausted: "wait", maxWait: 60_000 }, now: () => now };
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const soon = Response.json({ success: true }, { headers: rateLimit(150, new Date(NOW + 30_000).toISOString()) });
  const { client, requests } = fakeApi([soon, sent(1)], { ...options, sleep });
  await client.messaging.sendMessage(john);
  await client.messaging.sendMessage(john);
  expect(requests).toHaveLength(2);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThan(30_000);
});

test("quota: false asks nobody", async () => {
  const { client, requests } = fakeApi([sent(150)], { quota: false });
  await client.messaging.sendMessage(john);
  await client.messaging.sendMessage(john);
  await client.messaging.sendMessage(john, { quota: {} }).result();
  expect(requests).toHaveLength(2);
});

test("reads cost nothing and need no slot", async () => {
  const { client, requests } = fakeApi([sent(150), inbox]);
  await client.messaging.sendMessage(john);
  await client.messaging.getRecentMessages();
  expect(requests).toHaveLength(2);
});

test("a 429 on a send always tells the quota, also without headers", async () => {
  const { client } = fakeApi([refused(429)], { quota: false });
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ status: 429, quota: { action: "MESSAGE", limit: 150, remaining: 0 } });
});

test("a 429 that leaves quota speaks of the key's requests per minute", async () => {
  const { client } = fakeApi([refused(429, { error: "slow down" }, { ...rateLimit(12), "Retry-After": "30" })]);
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ status: 429, error: { resetAt: new Date(NOW + 30_000) }, quota: { remaining: 138 } });
});

// Abort and time

test("an aborted signal makes no request", async () => {
  const { client, requests } = fakeApi([sent()]);
  const result = await client.messaging.sendMessage(john, { signal: AbortSignal.abort("enough") }).result();
  expect(result).toMatchObject({ error: { code: "abort", delivery: "not-sent", cause: "enough" } });
  expect(requests).toHaveLength(0);
});

test("an abort amid a send leaves the message unknown, also when fetch ignores the signal", async () => {
  const stop = new AbortController();
  const { client } = fakeApi([() => new Promise(() => stop.abort())]);
  const result = await client.messaging.sendMessage(john, { signal: stop.signal }).result();
  expect(result).toMatchObject({ error: { code: "abort", delivery: "unknown", status: undefined } });
});

test("an abort while waiting for the next try of a send says that nothing was sent", async () => {
  const stop = new AbortController();
  const sleep = async () => {
    stop.abort();
    stop.signal.throwIfAborted();
  };
  const { client, requests } = fakeApi([noConnection], { sleep });
  const result = await client.messaging.sendMessage(john, { signal: stop.signal }).result();
  expect(result).toMatchObject({ error: { code: "abort", delivery: "not-sent" } });
  expect(requests).toHaveLength(1);
});

test("an abort while waiting for quota says that nothing was sent", async () => {
  const stop = new AbortController();
  const sleep = (_ms: number, signal?: AbortSignal) =>
    new Promise<void>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      stop.abort();
    });
  const { client, requests } = fakeApi([sent(150)], { quota: { onExhausted: "wait", maxWait: 86_400_000 }, sleep });
  await client.messaging.sendMessage(john);
  const result = await client.messaging.sendMessage(john, { signal: stop.signal }).result();
  expect(result).toMatchObject({ error: { code: "abort", delivery: "not-sent" } });
  expect(requests).toHaveLength(1);
});

test("a send that hangs ends with its timeout, unknown", async () => {
  const { client } = fakeApi([() => new Promise(() => {})]);
  const result = await client.messaging.sendMessage(john, { timeout: 20 }).result();
  expect(result).toMatchObject({ error: { code: "timeout", delivery: "unknown", retryable: false } });
});

test("a JSON body that never ends runs into the timeout, accepted", async () => {
  const reply = () => streaming(['{"success":'], "hang", { headers: { "content-type": "application/json" } });
  const { client } = fakeApi([reply]);
  const result = await client.messaging.sendMessage(john, { timeout: 20 }).result();
  expect(result).toMatchObject({ error: { code: "timeout", delivery: "accepted", status: 200 } });
});

test("an error page that never ends is still the error of its status", async () => {
  const { client } = fakeApi([() => streaming(["<html>", "still loading"], "hang", { status: 502 })]);
  const result = await client.messaging.sendMessage(john, { timeout: 20 }).result();
  expect(result).toMatchObject({ error: { code: "server", status: 502, body: "<html>still loading" } });
});

test("totalTimeout bounds all tries together", async () => {
  let now = NOW;
  const { client, requests } = fakeApi([refused(500)], {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    random: () => 1,
  });
  await client.messaging.getRecentMessages({}, { totalTimeout: 1_000, maxRetries: 10 }).result();
  expect(requests).toHaveLength(2);
});

test("a custom sleep that fails ends the retries with the error at hand", async () => {
  const { client } = fakeApi([refused(500)], { sleep: () => Promise.reject(new Error("no timers here")) });
  await expect(client.messaging.getRecentMessages()).rejects.toMatchObject({ status: 500 });
});

test("the recipient as URN is counted like the one as id", async () => {
  const { client } = fakeApi([Response.json({ success: true })]);
  await client.messaging.sendMessage({ recipientProfileUrn: urn, message: "Hello!" });
  expect((await client.quota.peek()).used).toBe(1);
});

test("of an error page of 10 MB 64 kB are read", async () => {
  const { client } = fakeApi([new Response("a".repeat(10_000_000), { status: 503 })]);
  const { error } = await client.messaging.sendMessage(john).result();
  expect(error).toMatchObject({ code: "server", status: 503 });
  expect(error?.body).toHaveLength(65_536);
  expect(error?.message.length).toBeLessThan(1_000);
});
