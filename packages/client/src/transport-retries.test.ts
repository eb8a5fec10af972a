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
} from "../test/fake-api.ts";

const inbox = Response.json({ success: true, conversations: [] });
const noConnection = networkError("ECONNREFUSED", { syscall: "connect" });
const died = networkError("UND_ERR_SOCKET");

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
