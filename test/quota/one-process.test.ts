import { createClient, memoryStore } from "@connectsafely/client";
import { expect, test } from "vitest";
import { startCountingServer } from "./counting-server.ts";
import { sendMany } from "./tally.ts";

test("200 sends at once on a limit of 150 make 150 requests and 50 refusals, and no 429", async () => {
  await using server = await startCountingServer();
  const client = createClient({ apiKey: "test-key", baseUrl: server.url });
  expect(await sendMany(client, 200)).toEqual({ sent: 150, spent: 50 });
  expect(server).toMatchObject({ requests: 150, tooMany: 0 });
  expect(await client.quota.peek()).toMatchObject({ used: 150, remaining: 0, source: "headers" });
});

test.each([1, 3, 40])("200 sends, %i at a time, use every slot too", async (atOnce) => {
  await using server = await startCountingServer();
  const client = createClient({ apiKey: "test-key", baseUrl: server.url });
  expect(await sendMany(client, 200, atOnce)).toEqual({ sent: 150, spent: 50 });
  expect(server).toMatchObject({ requests: 150, tooMany: 0 });
});

test("a client with a floor leaves the rest to another that shares its store", async () => {
  await using server = await startCountingServer();
  const store = memoryStore();
  const robot = createClient({ apiKey: "test-key", baseUrl: server.url, quota: { store, floor: 20 } });
  const people = createClient({ apiKey: "test-key", baseUrl: server.url, quota: { store } });
  expect(await sendMany(robot, 150, 10)).toEqual({ sent: 130, floor: 20 });
  expect(await sendMany(people, 25, 10)).toEqual({ sent: 20, spent: 5 });
});

test("a limit below the document's is found out with one answer", async () => {
  await using server = await startCountingServer(5);
  const client = createClient({ apiKey: "test-key", baseUrl: server.url });
  expect(await sendMany(client, 10, 1)).toEqual({ sent: 5, spent: 5 });
  expect(server.tooMany).toBe(0);
});
