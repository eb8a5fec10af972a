import { expect, test } from "vitest";
import { createFakeHubSpot, createFakePipedrive, createFakeSalesforce } from "./index.ts";

const json = (method: string, body: unknown, headers: Record<string, string>) => ({
  method,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
const bearer = { authorization: "Bearer fake-token" };

test("a request that the document does not describe is refused and written down", async () => {
  const fake = createFakeHubSpot();
  const url = "https://crm.example/crm/objects/2026-09/communications/batch/upsert";
  const extra = { inputs: [{ id: "a", idProperty: "li_message_key", properties: {}, asociations: [] }] };
  expect((await fake.fetch(url, json("POST", extra, bearer))).status).toBe(400);
  expect(fake.defects).toEqual([expect.stringContaining("asociations")]);
  expect((await fake.fetch("https://crm.example/crm/v3/objects/notes", json("POST", {}, bearer))).status).toBe(404);
  expect(fake.defects).toHaveLength(2);
});

test("a batch above the CRM's limit is refused", async () => {
  const fake = createFakeSalesforce();
  const records = Array.from({ length: 201 }, () => ({ attributes: { type: "Task" } }));
  const url = "https://crm.example/services/data/v62.0/composite/sobjects/Task/LI_Message_Key__c";
  expect((await fake.fetch(url, json("PATCH", { allOrNone: false, records }, bearer))).status).toBe(400);
});

test("whoever has no token is refused", async () => {
  expect((await createFakePipedrive().fetch("https://crm.example/v1/personFields")).status).toBe(401);
});

test("a burst beyond the limit gets 429, and the headers tell before", async () => {
  const fake = createFakePipedrive();
  fake.limit = { calls: 2, intervalMs: 2_000, now: () => 5_000 };
  const call = () => fake.fetch("https://crm.example/v1/personFields", { headers: { "x-api-token": "fake-token" } });
  const answers = [await call(), await call(), await call()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get("x-ratelimit-remaining"))).toEqual(["1", "0", "0"]);
});

test("a fault strikes as often as it is armed for, after as many calls as it skips", async () => {
  const fake = createFakePipedrive();
  fake.faults.arm({ kind: "500-before", count: 1, skip: 1 });
  const call = () => fake.fetch("https://crm.example/v1/personFields", { headers: { "x-api-token": "fake-token" } });
  expect([(await call()).status, (await call()).status, (await call()).status]).toEqual([200, 500, 200]);
  expect(fake.calls.get("listPersonFields")).toBe(3);
});
