import { operations } from "@connectsafely/schema";
import { expect, test } from "vitest";
import { NOON, open, quotaOf, type Reply } from "../test/ask.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
const second = { ...hello, accountId: "507f1f77bcf86cd799439011" };
const untouched = { action: "MESSAGE", limit: 150, used: 0, remaining: 150, reset: "2026-03-17T00:00:00Z" };

test("the 150th message is accepted and the 151st is the documented 429", async () => {
  const { post } = open();
  const replies: Reply[] = [];
  for (let turn = 1; turn <= 151; turn++) replies.push(await post("send", hello));

  expect(replies.slice(0, 150).map((reply) => [reply.status, quotaOf(reply).used])).toEqual(
    Array.from({ length: 150 }, (_, index) => [200, index + 1]),
  );
  const last = replies[150] as Reply;
  expect(last.status).toBe(429);
  expect(last.body).toEqual({ error: "Rate limit exceeded for MESSAGE: 150/150 used", success: false });
  expect(quotaOf(last)).toEqual({ ...untouched, used: 150, remaining: 0 });
  expect(last.headers.get("retry-after")).toBe(String(12 * 3600));
});

test("the six sends share one quota, and the accounts do not", async () => {
  const { post, control } = open();
  control.setQuota({ used: 150 });
  const sends = Object.values(operations).filter((operation) => "quota" in operation);
  for (const { path } of sends) {
    const group = {
      recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
      groupId: "12345678",
    };
    const input = path.includes("group") ? { ...group, message: "Hello!" } : hello;
    expect([path, (await post(path.slice("/messaging/".length), input)).status]).toEqual([path, 429]);
  }
  expect(quotaOf(await post("send", second))).toMatchObject({ used: 1 });
});

test("midnight UTC of the sandbox's clock refills it, and not a millisecond earlier", async () => {
  const { post, control } = open();
  control.setQuota({ used: 150 });
  control.moveClock({ to: "2026-03-16T23:59:59.999Z" });
  expect((await post("send", hello)).headers.get("retry-after")).toBe("1");
  control.moveClock({ by: 1 });
  expect(quotaOf(await post("send", hello))).toEqual({
    ...untouched,
    used: 1,
    remaining: 149,
    reset: "2026-03-18T00:00:00Z",
  });
});

test("a limit of its own is in force and in the headers", async () => {
  const { post, control } = open();
  control.setQuota({ limit: 2 });
  await post("send", hello);
  expect(quotaOf(await post("send", hello))).toMatchObject({ limit: 2, used: 2, remaining: 0 });
  const refused = await post("send", hello);
  expect([refused.status, refused.body.error]).toEqual([429, "Rate limit exceeded for MESSAGE: 2/2 used"]);
});

test("answers that belong to no account show an untouched window", async () => {
  const { post, ask, control } = open();
  control.setQuota({ used: 100 });
  const body = JSON.stringify(hello);
  const json = { "content-type": "application/json" };
  expect(quotaOf(await ask("POST", "send", { body, headers: { ...json, authorization: "Bearer no" } }))).toEqual(
    untouched,
  );
  expect(quotaOf(await post("send", { ...hello, accountId: "acc_unknown" }))).toEqual(untouched);
  expect(quotaOf(await post("send", { ...hello, accountId: 7 }))).toEqual(untouched);
});

test.each([
  ["not JSON", "{", "application/json", 400],
  ["no JSON by its type", "{}", "text/plain", 415],
  ["too large", `"${"x".repeat(1_048_576)}"`, "application/json", 413],
])("a body that is %s counts for the default account", async (_, body, type, status) => {
  const { ask, control } = open();
  control.setQuota({ used: 100 });
  const reply = await ask("POST", "send", { body, headers: { "content-type": type } });
  expect(reply.status).toBe(status);
  expect(quotaOf(reply)).toMatchObject({ used: 100, remaining: 50 });
});

test("a thousand sends at once are accepted 150 times, and every answer adds up", async () => {
  const { post } = open();
  const replies = await Promise.all(Array.from({ length: 1_000 }, () => post("send", hello)));
  const accepted = replies.filter(({ status }) => status === 200);
  expect(accepted).toHaveLength(150);
  expect(replies.filter(({ status }) => status === 429)).toHaveLength(850);
  expect(new Set(accepted.map((reply) => quotaOf(reply).used)).size).toBe(150);
  for (const reply of replies) {
    const { limit, used, remaining } = quotaOf(reply);
    expect(used + remaining).toBe(limit);
  }
});

test("the clock of the answers is the sandbox's", async () => {
  const { post } = open({ now: "2031-01-01T00:00:00Z" });
  const reply = await post("send", hello);
  expect(reply.headers.get("date")).toBe("Wed, 01 Jan 2031 00:00:00 GMT");
  expect(quotaOf(reply).reset).toBe("2031-01-02T00:00:00Z");
  expect(new Date((await open().post("send", hello)).headers.get("date") ?? "").getTime()).toBe(NOON);
});
