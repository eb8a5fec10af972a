import { expect, test } from "vitest";
import { fakeApi, john, NOW, networkError, rateLimit, refused, sent } from "../test/fake-api.ts";
import type { ClientOptions } from "./options.ts";

const inbox = Response.json({ success: true, conversations: [] });
const noConnection = networkError("ECONNREFUSED", { syscall: "connect" });
const died = networkError("UND_ERR_SOCKET");

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

test("a store that is down refuses, says what to do, and guesses no numbers", async () => {
  const down = () => Promise.reject(new Error("connection lost"));
  const store = { reserve: down, settle: down, observe: down, peek: down };
  const { client, requests } = fakeApi([sent()], { quota: { store } });
  const { error } = await client.messaging.sendMessage(john).result();
  expect(error).toMatchObject({ code: "quota_exceeded", reason: "store-down", delivery: "not-sent", quota: undefined });
  expect(error?.message).toContain('whenDown: "fail-open"');
  expect(error?.cause).toEqual(new Error("connection lost"));
  expect(requests).toHaveLength(0);
});

test("a custom sleep that fails while a send waits for quota is no abort", async () => {
  const cause = new Error("no timers here");
  const options = { quota: { onExhausted: "wait", maxWait: 86_400_000 }, sleep: () => Promise.reject(cause) } as const;
  const { client } = fakeApi([sent(150)], options);
  await client.messaging.sendMessage(john);
  await expect(client.messaging.sendMessage(john)).rejects.toMatchObject({
    code: "config",
    delivery: "not-sent",
    cause,
  });
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
