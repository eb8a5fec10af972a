import { describe, expect, test } from "vitest";
import { open, quotaOf } from "../test/ask.ts";
import { chaos, createFaults } from "./faults.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };

describe("a fault before processing", () => {
  test("breaks the connection and sends nothing", async () => {
    const { post, control } = open();
    control.armFault({ kind: "drop-before", count: 1 });
    await expect(post("send", hello)).rejects.toThrow(TypeError);
    expect(control.listSent()).toEqual([]);
    expect((await post("send", hello)).status).toBe(200);
  });

  test("answers 500, sends nothing and counts nothing", async () => {
    const { post, control } = open();
    control.armFault({ kind: "error-before", count: 1 });
    const reply = await post("send", hello);
    expect([reply.status, reply.body]).toEqual([
      500,
      { error: "Failed to get LinkedIn authentication credentials", success: false },
    ]);
    expect(quotaOf(reply)).toMatchObject({ used: 0, remaining: 150 });
    expect(control.listSent()).toEqual([]);
  });

  test("answers 429 for the key and leaves the quota alone", async () => {
    const { post, get, control } = open();
    control.armFault({ kind: "rate-limit", count: 2 });
    const reply = await post("send", hello);
    expect([reply.status, reply.body, reply.headers.get("retry-after")]).toEqual([
      429,
      { success: false, error: "Too many requests" },
      "30",
    ]);
    expect(quotaOf(reply)).toMatchObject({ used: 0, remaining: 150 });
    expect((await get("recent-messages")).status).toBe(429);
  });
});

describe("a fault after processing", () => {
  test.each(["drop-after", "error-after", "truncate"] as const)("%s has sent the message", async (kind) => {
    const { post, control } = open();
    control.armFault({ kind, count: 1 });
    await post("send", hello).catch(() => {});
    expect(control.listSent()).toHaveLength(1);
    expect(quotaOf(await post("send", hello)).used).toBe(2);
  });

  test("answers 500 with the message counted", async () => {
    const { post, control } = open();
    control.armFault({ kind: "error-after", count: 1 });
    const reply = await post("send", hello);
    expect([reply.status, quotaOf(reply).used]).toEqual([500, 1]);
  });

  test("breaks off in the middle of the body", async () => {
    const { sandbox, control } = open();
    control.armFault({ kind: "truncate", count: 1 });
    const response = await sandbox.fetch("https://api.connectsafely.ai/linkedin/messaging/recent-messages", {
      headers: { authorization: "Bearer sandbox-key" },
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });
});

test("a hanging request ends when its caller gives up, with the caller's reason", async () => {
  const { ask, control } = open();
  control.armFault({ kind: "hang", count: 1 });
  const reason = new Error("No patience left");
  const caller = new AbortController();
  const reply = ask("GET", "recent-messages", { signal: caller.signal });
  caller.abort(reason);
  await expect(reply).rejects.toBe(reason);
});

test("a hanging request ends when the sandbox closes", async () => {
  const { get, sandbox, control } = open();
  control.armFault({ kind: "hang" });
  const reply = get("recent-messages");
  await Promise.resolve();
  await sandbox.close();
  await expect(reply).rejects.toThrow(TypeError);
});

test("a send whose caller gives up during the delay goes out all the same", async () => {
  const { ask, control } = open();
  control.armFault({ kind: "latency", latencyMs: 20 });
  const arrived = new Promise((resolve) => control.subscribe(({ type }) => type === "message" && resolve(type)));
  const caller = new AbortController();
  const init = { body: JSON.stringify(hello), headers: { "content-type": "application/json" }, signal: caller.signal };
  const reply = ask("POST", "send", init);
  const struck = new Promise<void>((resolve) => control.subscribe(({ type }) => type === "faults" && resolve()));
  await struck;
  caller.abort();
  await expect(reply).rejects.toThrow();
  await arrived;
  expect(control.listSent()).toHaveLength(1);
});

test("a delayed send that a closed sandbox has not reached is never made", async () => {
  const { post, sandbox, control } = open();
  control.armFault({ kind: "latency", latencyMs: 600_000 });
  const reply = post("send", hello);
  await new Promise<void>((resolve) => control.subscribe(({ type }) => type === "faults" && resolve()));
  await sandbox.close();
  await expect(reply).rejects.toThrow(TypeError);
  expect(control.listSent()).toEqual([]);
});

test("a fault strikes its operation only, so many times, and tells how often it did", async () => {
  const { post, get, control } = open();
  const { id } = control.armFault({ kind: "error-before", operation: "sendMessage", count: 2 });
  expect((await get("recent-messages")).status).toBe(200);
  expect((await post("send", hello)).status).toBe(500);
  expect(control.listFaults()).toMatchObject([{ id, left: 1, strikes: 1 }]);
  expect((await post("send", hello)).status).toBe(500);
  expect(control.listFaults()).toEqual([]);
  expect((await post("send", hello)).status).toBe(200);
});

test("a request without a valid key is no target", async () => {
  const { ask, control } = open();
  control.armFault({ kind: "error-before" });
  expect((await ask("GET", "recent-messages", { headers: { authorization: "Bearer no" } })).status).toBe(401);
});

test("disarming takes one fault or all", async () => {
  const { control } = open();
  const first = control.armFault({ kind: "hang" });
  const second = control.armFault({ kind: "truncate" });
  expect(control.disarmFaults({ id: first.id })).toMatchObject([{ id: second.id }]);
  expect(() => control.disarmFaults({ id: first.id })).toThrow("No fault has id 1");
  expect(control.disarmFaults()).toEqual([]);
});

test("the same seed draws the same strikes", () => {
  const draws = (seed: number) => {
    const faults = createFaults(seed);
    for (const fault of chaos(0.3)) faults.arm(fault);
    return Array.from({ length: 500 }, () => faults.draw("sendMessage")?.kind ?? "none");
  };
  expect(draws(1)).toEqual(draws(1));
  expect(draws(1)).not.toEqual(draws(2));
});

test("chaos strikes about its share, in every way but hanging", () => {
  const faults = createFaults(1);
  for (const fault of chaos(0.2)) faults.arm(fault);
  const strikes = Array.from({ length: 5_000 }, () => faults.draw("sendMessage")).filter(
    (strike) => strike !== undefined,
  );
  expect(strikes.length).toBeGreaterThan(750);
  expect(strikes.length).toBeLessThan(1_100);
  expect(new Set(strikes.map(({ kind }) => kind ?? "latency"))).toEqual(
    new Set(["latency", "drop-before", "drop-after", "error-before", "error-after", "rate-limit", "truncate"]),
  );
});

test("chaos of one lets nothing pass, and no kind strikes much more often than another", () => {
  const faults = createFaults(1);
  for (const fault of chaos(1)) faults.arm(fault);
  const strikes = Array.from({ length: 7_000 }, () => faults.draw("sendMessage")?.kind);
  expect(strikes).not.toContain(undefined);
  for (const { strikes: count } of faults.list()) expect(Math.abs(count - 1_100)).toBeLessThan(200);
});
