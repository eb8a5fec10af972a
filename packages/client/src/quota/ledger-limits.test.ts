import { describe, expect, test } from "vitest";
import {
  hours,
  midnight,
  nextMidnight,
  refused,
  request,
  reserve,
  says,
  send,
  start,
  world,
} from "../../test/ledger-world.ts";
import { isExhausted } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import type { QuotaOptions, QuotaStore } from "./types.ts";

describe("a floor", () => {
  test("keeps the last slots back", async () => {
    const { ledger } = world({ floor: 2 });
    await send(ledger);
    expect(await refused(ledger)).toMatchObject({ reason: "floor", snapshot: { remaining: 2 } });
  });

  test("is the reason for a refusal as long as one slot is left", async () => {
    const { ledger } = world({ floor: 1 });
    await send(ledger);
    await send(ledger);
    expect(await refused(ledger)).toMatchObject({ reason: "floor", snapshot: { remaining: 1 } });
    expect(await refused(ledger, { floor: 3 })).toMatchObject({ reason: "floor" });
  });

  test("can be lifted for one call", async () => {
    const { ledger } = world({ floor: 3 });
    const answer = await ledger.reserve({ ...request, overrides: { floor: 0 } });
    expect(isExhausted(answer)).toBe(false);
  });
});

describe("waiting", () => {
  const day = 24 * hours;
  const spent = async (options: QuotaOptions & { random?: () => number } = {}) => {
    const made = world({ onExhausted: "wait", maxWait: day, ...options });
    for (let i = 0; i < 3; i++) await send(made.ledger);
    return made;
  };

  test("ends two to five seconds after the reset", async () => {
    const { ledger, clock, sleeps } = await spent({ random: () => 0.5 });
    await reserve(ledger);
    expect(sleeps).toEqual([8 * hours + 3_500]);
    expect(clock.time).toBe(midnight.getTime() + 3_500);
  });

  test("does not begin when the reset is further away than maxWait", async () => {
    const { ledger, sleeps } = await spent({ maxWait: 8 * hours - 1 });
    expect(await refused(ledger)).toMatchObject({ reason: "spent", waitedMs: 0 });
    expect(sleeps).toEqual([]);
  });

  test("never exceeds maxWait, not even by its jitter", async () => {
    const { ledger, sleeps } = await spent({ maxWait: 8 * hours });
    await reserve(ledger);
    expect(sleeps).toEqual([8 * hours]);
  });

  test("can be asked for, or forbidden, for one call", async () => {
    const failing = await spent({ onExhausted: "fail" });
    await refused(failing.ledger);
    await failing.ledger.reserve({ ...request, overrides: { onExhausted: "wait" } });
    expect(failing.sleeps).toEqual([8 * hours + 2_000]);

    const waiting = await spent();
    await refused(waiting.ledger, { onExhausted: "fail" });
    await refused(waiting.ledger, { maxWait: 1 });
    expect(waiting.sleeps).toEqual([]);
  });

  test("ends with maxWait although the store's clock is behind and its window goes on", async () => {
    const window = { limit: 3, used: 3, resetAt: start };
    const behind: QuotaStore = { ...memoryStore(), reserve: async () => ({ lease: undefined, window }) };
    const { ledger, sleeps } = world({ store: behind, onExhausted: "wait", maxWait: 3_000 });
    expect(await refused(ledger)).toMatchObject({ waitedMs: 3_000 });
    expect(sleeps).toEqual([2_000, 1_000]);
  });

  test("goes on to the next window when others were quicker, within maxWait in all", async () => {
    const { ledger, sleeps } = await spent({ maxWait: 31 * hours });
    const waiting = await Promise.all(Array.from({ length: 5 }, () => ledger.reserve(request)));
    const late = waiting.filter(isExhausted);
    expect(late).toHaveLength(2);
    expect(late[0]).toMatchObject({ reason: "spent", waitedMs: 8 * hours + 2_000 });
    expect(sleeps).toHaveLength(5);
  });

  test("ends with the signal's reason and takes no slot", async () => {
    const { ledger } = await spent();
    const controller = new AbortController();
    controller.abort(new Error("changed my mind"));
    await expect(ledger.reserve({ ...request, signal: controller.signal })).rejects.toThrow("changed my mind");
    expect((await ledger.peek()).used).toBe(3);
  });

  test("gives the slot back when the signal aborts while the store answers", async () => {
    const controller = new AbortController();
    const { ledger } = world();
    const reserving = ledger.reserve({ ...request, signal: controller.signal });
    controller.abort(new Error("changed my mind"));
    await expect(reserving).rejects.toThrow("changed my mind");
    expect((await ledger.peek()).used).toBe(0);
  });
});

describe("plan", () => {
  test("tells how many can go now and when the rest", async () => {
    const { ledger } = world({ limit: 100, floor: 10 });
    await ledger.observe(undefined, says(40, { limit: 100 }));
    expect(await ledger.plan(30)).toEqual({ now: 30, later: [] });
    expect(await ledger.plan(200)).toEqual({
      now: 50,
      later: [
        { count: 90, at: midnight },
        { count: 60, at: nextMidnight },
      ],
    });
    expect(await ledger.plan(0)).toEqual({ now: 0, later: [] });
  });

  test("promises nothing when the floor leaves nothing", async () => {
    const { ledger } = world({ limit: 3, floor: 3 });
    expect(await ledger.plan(5)).toEqual({ now: 0, later: [] });
  });

  test("refuses what is no number of messages", async () => {
    const { ledger } = world();
    for (const count of [-1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
      await expect(ledger.plan(count)).rejects.toMatchObject({
        code: "config",
        message: expect.stringContaining("plan"),
      });
    }
  });
});

describe("a store that is down", () => {
  const fails = async () => {
    throw new Error("connection lost");
  };
  const store: QuotaStore = { reserve: fails, settle: fails, observe: fails, peek: fails };

  test("refuses the send and says why, without waiting for a reset", async () => {
    const { ledger, sleeps } = world({ store, onExhausted: "wait", maxWait: 24 * hours });
    const answer = await refused(ledger);
    expect(answer).toMatchObject({ reason: "store-down", cause: new Error("connection lost") });
    expect(sleeps).toEqual([]);
  });

  test("refuses to guess what is left, and says what to do", async () => {
    const { ledger } = world({ store });
    const error = {
      ...{ code: "quota_exceeded", reason: "store-down", delivery: "not-sent", retryable: true, resetAt: undefined },
      ...{ message: expect.stringContaining('whenDown: "fail-open"'), cause: new Error("connection lost") },
    };
    await expect(ledger.peek()).rejects.toMatchObject(error);
    await expect(ledger.plan(10)).rejects.toMatchObject(error);
  });

  test("does not turn a message that went out into a failure", async () => {
    const granting: QuotaStore = {
      ...store,
      reserve: async () => ({ lease: "1", window: { limit: 3, used: 1, resetAt: midnight.getTime() } }),
    };
    const { ledger } = world({ store: granting });
    await (await reserve(ledger)).settle("accepted", says(1));
    await ledger.observe(undefined, says(1));
  });
});
