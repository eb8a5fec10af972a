import { afterEach, expect, expectTypeOf, test, vi } from "vitest";
import { fakeApi, john, networkError, refused, sent } from "../test/fake-api.ts";
import { QuotaExceededError } from "./errors/quota-exceeded-error.ts";
import { ServerError } from "./errors/server-error.ts";

const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);
afterEach(() => {
  expect(unhandled).not.toHaveBeenCalled();
});

test("awaiting gives the data", async () => {
  const { client } = fakeApi([sent()]);
  const data = await client.messaging.sendMessage(john);
  expect(data).toEqual({
    success: true,
    message: "Message sent successfully",
    recipientProfileUrn: expect.any(String),
  });
});

test("awaiting throws the error of the status", async () => {
  const { client } = fakeApi([
    refused(500, { error: "Failed to get LinkedIn authentication credentials", success: false }),
  ]);
  await expect(client.messaging.sendMessage(john)).rejects.toBeInstanceOf(ServerError);
});

test("withResponse gives data, quota and response", async () => {
  const { client } = fakeApi([sent(12)]);
  const { data, quota, response } = await client.messaging.sendMessage(john).withResponse();
  expect(data.success).toBe(true);
  expect(quota).toEqual({
    action: "MESSAGE",
    limit: 150,
    used: 12,
    remaining: 138,
    resetAt: new Date("2026-03-17T00:00:00Z"),
  });
  expect(response.headers.get("content-type")).toBe("application/json");
});

test("withResponse throws on failure", async () => {
  const { client } = fakeApi([refused(500)]);
  await expect(client.messaging.sendMessage(john).withResponse()).rejects.toBeInstanceOf(ServerError);
});

test("result gives success and failure as values", async () => {
  const { client } = fakeApi([sent(), refused(403, { error: "no" })]);
  expect(await client.messaging.sendMessage(john).result()).toMatchObject({
    ok: true,
    status: 200,
    data: { success: true },
  });
  expect(await client.messaging.sendMessage(john).result()).toMatchObject({ ok: false, status: 403 });
});

test("a result narrows by ok and by status", async () => {
  const { client } = fakeApi([refused(429, { error: "Rate limit exceeded for MESSAGE: 150/150 used" })]);
  const result = await client.messaging.sendMessage(john).result();
  if (result.ok || result.status !== 429) throw new Error("expected a 429");
  expectTypeOf(result.error).toEqualTypeOf<QuotaExceededError>();
  expectTypeOf(result.quota.resetAt).toEqualTypeOf<Date | undefined>();
  expect(result.error).toBeInstanceOf(QuotaExceededError);
  expect(result.quota).toMatchObject({ action: "MESSAGE", limit: 150 });
});

test("a status that the document does not describe is undefined in a result and real on its error", async () => {
  const { client } = fakeApi([refused(404, { error: "no such profile" })]);
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ ok: false, status: undefined, error: { status: 404, code: "not_found" } });
});

test("a failed 200 is no documented failure", async () => {
  const { client } = fakeApi([refused(200, { success: false, message: "no" })]);
  expect(await client.messaging.sendMessage(john).result()).toMatchObject({
    ok: false,
    status: undefined,
    error: { status: 200 },
  });
});

test("the request starts at once and is made once, however it is read", async () => {
  const { client, requests } = fakeApi([sent()]);
  const call = client.messaging.sendMessage(john);
  await nextTurn();
  expect(requests).toHaveLength(1);
  await Promise.all([call, call, call.result(), call.withResponse(), call.then(), call.finally()]);
  expect(requests).toHaveLength(1);
});

test("reading only the result leaves no unhandled rejection, now or later", async () => {
  const { client } = fakeApi([networkError("UND_ERR_SOCKET")]);
  const call = client.messaging.sendMessage(john);
  await nextTurn();
  expect(await call.result()).toMatchObject({ ok: false, error: { code: "connection" } });
  await nextTurn();
});

test("a call is a promise in every way that others look at it", async () => {
  const { client } = fakeApi([sent()]);
  const call = client.messaging.sendMessage(john);
  expect(call).toBeInstanceOf(Promise);
  expect(await Promise.race([call])).toBe(await call);
  expect(await call.then(({ success }) => success)).toBe(true);
  expect(call.then()).not.toHaveProperty("result");
});

test("catch and finally see a failure", async () => {
  const { client } = fakeApi([refused(500)]);
  const seen = vi.fn();
  await client.messaging.sendMessage(john).finally(seen).catch(seen);
  expect(seen.mock.calls).toEqual([[], [expect.any(ServerError)]]);
});

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5));
