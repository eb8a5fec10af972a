import { QuotaExceededError } from "@connectsafely/client";
import { expect, test } from "vitest";
import { NOON, stage } from "./stage.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
const DAY = 86_400_000;

test("the client stops at the quota before the server has to, and its own count is the server's", async () => {
  const { client, control } = stage();
  for (let turn = 0; turn < 150; turn++) await client.messaging.sendMessage(hello);
  expect(await client.quota.peek()).toMatchObject({ used: 150, remaining: 0, source: "headers" });

  await expect(client.messaging.sendMessage(hello)).rejects.toThrow(QuotaExceededError);
  expect(control.listRequests()).toHaveLength(150);
  expect(control.listSent()).toHaveLength(150);
});

test("a client that waits sends the 151st message after midnight UTC", async () => {
  const { client, control } = stage({ quota: { onExhausted: "wait", maxWait: DAY } });
  control.setQuota({ used: 149 });
  await client.messaging.sendMessage(hello);
  const { quota } = await client.messaging.sendMessage({ ...hello, message: "Next day" }).withResponse();

  expect(quota).toMatchObject({ used: 1, remaining: 149 });
  const [first, second] = control.listSent();
  expect(first?.sentAt).toBe(NOON);
  expect(second?.sentAt).toBeGreaterThanOrEqual(Date.parse("2026-03-17T00:00:00Z"));
});

test("messages that someone else sends from the account show in the next answer", async () => {
  const { client, control } = stage();
  await client.messaging.sendMessage(hello);
  control.setQuota({ used: 147 });
  await client.messaging.sendMessage(hello);
  expect((await client.quota.peek()).remaining).toBe(2);
  expect(await client.quota.plan(5)).toMatchObject({ now: 2, later: [{ count: 3 }] });
});

test("without the ledger the server refuses the 151st, and nothing is sent", async () => {
  const { client, control } = stage({ quota: false });
  control.setQuota({ used: 150 });
  const result = await client.messaging.sendMessage(hello).result();
  expect(result.ok ? "sent" : result.error).toMatchObject({ status: 429, delivery: "not-sent" });
  expect(control.listSent()).toEqual([]);
});

test("each account has a quota of its own", async () => {
  const { client, control } = stage();
  control.setQuota({ used: 150 });
  const accountId = "507f1f77bcf86cd799439011";
  await client.messaging.sendMessage({ ...hello, accountId });
  expect(control.getState().accounts.map(({ quota }) => quota.used)).toEqual([150, 1]);
});
