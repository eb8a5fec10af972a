import { expect, test } from "vitest";
import { fakeApi, john, NOW, networkError, refused, sent, streaming, urn } from "../test/fake-api.ts";

const noConnection = networkError("ECONNREFUSED", { syscall: "connect" });

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
