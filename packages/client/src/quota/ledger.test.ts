import { describe, expect, test } from "vitest";
import type { RateLimit } from "../rate-limit.ts";
import { createLedger, isExhausted } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import type { Exhausted, QuotaLedger, QuotaOptions, QuotaStore, Reservation } from "./types.ts";

const quota = { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 };
const start = Date.parse("2026-03-16T16:00:00Z");
const midnight = new Date("2026-03-17T00:00:00Z");
const nextMidnight = new Date("2026-03-18T00:00:00Z");
const hours = 3_600_000;
const request = { accountId: undefined, quota: { ...quota, limit: 3 } };

interface World {
  ledger: QuotaLedger;
  clock: { time: number };
  sleeps: number[];
}

/** A ledger whose sleep moves its clock. */
function world(options: QuotaOptions & { limit?: number; random?: () => number } = {}): World {
  const { limit = 3, random = () => 0, ...rest } = options;
  const clock = { time: start };
  const sleeps: number[] = [];
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    sleeps.push(ms);
    const end = clock.time + ms;
    await new Promise(setImmediate);
    clock.time = Math.max(clock.time, end);
  };
  const ledger = createLedger({ ...rest, quota: { ...quota, limit }, now: () => clock.time, sleep, random });
  return { ledger, clock, sleeps };
}

function says(used: number, more: Partial<RateLimit> = {}): RateLimit {
  const limit = more.limit ?? 3;
  return { action: "MESSAGE", limit, used, remaining: Math.max(0, limit - used), resetAt: midnight, ...more };
}

async function reserve(ledger: QuotaLedger, limit = 3, accountId?: string): Promise<Reservation> {
  const answer = await ledger.reserve({ accountId, quota: { ...quota, limit } });
  if (isExhausted(answer)) throw new Error(`no slot: ${answer.reason}`);
  return answer;
}

async function refused(ledger: QuotaLedger, overrides?: QuotaOptions): Promise<Exhausted> {
  const answer = await ledger.reserve({ ...request, overrides });
  if (!isExhausted(answer)) throw new Error("there was a slot");
  return answer;
}

async function send(ledger: QuotaLedger, observed?: RateLimit): Promise<void> {
  await (await reserve(ledger)).settle("accepted", observed);
}

describe("a cold ledger", () => {
  test("assumes the document's quota until the next midnight UTC", async () => {
    const { ledger } = world({ limit: 150 });
    expect(await ledger.peek()).toEqual({
      accountId: undefined,
      action: "MESSAGE",
      limit: 150,
      used: 0,
      remaining: 150,
      resetAt: midnight,
      source: "assumed",
      observedAt: undefined,
    });
  });

  test("assumes a whole day at midnight itself", async () => {
    const { ledger, clock } = world();
    clock.time = midnight.getTime();
    expect((await ledger.peek()).resetAt).toEqual(nextMidnight);
  });

  test("counts sends whose answers carry no headers", async () => {
    const { ledger } = world();
    for (let i = 0; i < 3; i++) await send(ledger);
    expect(await refused(ledger)).toMatchObject({ reason: "spent", snapshot: { used: 3, source: "assumed" } });
  });

  test("takes the first headers for the truth, and says when it saw them", async () => {
    const { ledger, clock } = world();
    const resetAt = new Date(start + 2 * hours);
    const slot = await reserve(ledger);
    clock.time += 500;
    await slot.settle("accepted", says(40, { limit: 100, resetAt }));
    expect(await ledger.peek()).toMatchObject({
      limit: 100,
      used: 40,
      remaining: 60,
      resetAt,
      source: "headers",
      observedAt: new Date(start + 500),
    });
  });
});

describe("a slot", () => {
  test("is used while the send is under way", async () => {
    const { ledger } = world();
    const slot = await reserve(ledger);
    expect(slot.snapshot).toMatchObject({ used: 1, remaining: 2 });
    expect(await ledger.peek()).toMatchObject({ used: 1, remaining: 2 });
  });

  test("comes back when the message was not sent", async () => {
    const { ledger } = world();
    await (await reserve(ledger)).settle("not-sent", undefined);
    expect(await ledger.peek()).toMatchObject({ used: 0, source: "assumed" });
  });

  test("comes back once, however often it is settled", async () => {
    const { ledger } = world();
    await send(ledger);
    const slot = await reserve(ledger);
    for (let i = 0; i < 3; i++) await slot.settle("not-sent", undefined);
    expect((await ledger.peek()).used).toBe(1);
  });

  test("stays used when nobody knows whether the message went out", async () => {
    const { ledger } = world();
    await (await reserve(ledger)).settle("unknown", undefined);
    await send(ledger, says(1));
    expect((await ledger.peek()).used).toBe(2);
  });

  test("stays used after a 500 whose headers do not count it, for it may be counted later", async () => {
    const { ledger } = world();
    await (await reserve(ledger)).settle("unknown", says(0));
    expect(await ledger.peek()).toMatchObject({ used: 1, source: "headers" });
  });

  test("is not counted twice when the unknown message did go out", async () => {
    const { ledger } = world();
    await (await reserve(ledger)).settle("unknown", undefined);
    await send(ledger, says(2));
    expect((await ledger.peek()).used).toBe(2);
  });

  test("is refused after a 429, which was not sent and says that nothing is left", async () => {
    const { ledger } = world();
    await (await reserve(ledger)).settle("not-sent", says(3));
    expect(await refused(ledger)).toMatchObject({ reason: "spent", snapshot: { used: 3, source: "headers" } });
  });

  test("belongs to one account", async () => {
    const { ledger } = world();
    for (let i = 0; i < 3; i++) await send(ledger);
    const other = await reserve(ledger, 3, "000000000000000000000001");
    expect(other.snapshot).toMatchObject({ accountId: "000000000000000000000001", used: 1 });
  });

  test("that costs two leaves no room at one", async () => {
    const { ledger } = world();
    const twice = { accountId: undefined, quota: { ...quota, limit: 3, cost: 2 } };
    expect(isExhausted(await ledger.reserve(twice))).toBe(false);
    expect(await ledger.reserve(twice)).toMatchObject({ exhausted: true, reason: "spent", snapshot: { remaining: 1 } });
  });
});

describe("headers", () => {
  test("count what others have sent", async () => {
    const { ledger } = world();
    await send(ledger, says(2));
    expect((await ledger.peek()).remaining).toBe(1);
  });

  test("that arrive late never raise what is left", async () => {
    const { ledger } = world();
    const [first, second] = [await reserve(ledger), await reserve(ledger)];
    await second.settle("accepted", says(2));
    await first.settle("accepted", says(1));
    expect(await ledger.peek()).toMatchObject({ used: 2, remaining: 1 });
  });

  test("that say a call was free give its slot back", async () => {
    const { ledger } = world();
    await send(ledger, says(1));
    await send(ledger, says(1));
    expect((await ledger.peek()).used).toBe(1);
  });

  test("with nothing remaining block, whatever they say was used", async () => {
    const { ledger } = world();
    await send(ledger, says(1, { remaining: 0 }));
    expect((await refused(ledger)).reason).toBe("spent");
  });

  test("whose reset has passed or is unreadable mean unknown, not exhausted", async () => {
    const { ledger } = world();
    await send(ledger, says(3, { resetAt: undefined }));
    expect(await ledger.peek()).toMatchObject({ used: 1, remaining: 2, source: "assumed" });
  });

  test("change the limit within a window, up and down", async () => {
    const { ledger } = world();
    await send(ledger, says(1, { limit: 10 }));
    expect((await ledger.peek()).remaining).toBe(9);
    await send(ledger, says(2, { limit: 2 }));
    expect((await ledger.peek()).remaining).toBe(0);
  });

  test("that arrive late do not bring an old limit back", async () => {
    const { ledger } = world();
    const [first, second] = [await reserve(ledger), await reserve(ledger)];
    await second.settle("accepted", says(2, { limit: 2 }));
    await first.settle("accepted", says(1, { limit: 3 }));
    expect((await ledger.peek()).remaining).toBe(0);
  });

  test("of an answer that held no slot are learned too", async () => {
    const { ledger } = world();
    await ledger.observe(undefined, says(2));
    expect(await ledger.peek()).toMatchObject({ used: 2, source: "headers" });
    await ledger.observe(undefined, says(3, { action: undefined }));
    await ledger.observe(undefined, says(3, { action: "CONNECT" }));
    expect((await ledger.peek()).used).toBe(2);
  });
});

describe("a window", () => {
  test("ends at its reset, and the next one is assumed", async () => {
    const { ledger, clock } = world();
    await send(ledger, says(3));
    clock.time = midnight.getTime() - 1;
    expect((await ledger.peek()).remaining).toBe(0);
    clock.time = midnight.getTime();
    expect(await ledger.peek()).toMatchObject({ used: 0, resetAt: nextMidnight, source: "assumed" });
  });

  test("gives way to the next as soon as an answer shows a later reset", async () => {
    const { ledger } = world();
    await send(ledger, says(2));
    await send(ledger, says(1, { resetAt: nextMidnight }));
    expect(await ledger.peek()).toMatchObject({ used: 1, resetAt: nextMidnight, source: "headers" });
  });

  test("is not touched by a late answer of the one before", async () => {
    const { ledger } = world();
    const late = await reserve(ledger);
    await send(ledger, says(2));
    await send(ledger, says(1, { resetAt: nextMidnight }));
    await late.settle("accepted", says(3));
    // The late send may count on either side of the reset, so it counts on this one too.
    expect(await ledger.peek()).toMatchObject({ used: 2, resetAt: nextMidnight });
  });

  test("starts with the sends that were under way at the reset", async () => {
    const { ledger, clock } = world();
    clock.time = midnight.getTime() - 1;
    const slot = await reserve(ledger);
    clock.time = midnight.getTime();
    expect((await ledger.peek()).used).toBe(1);
    await slot.settle("not-sent", undefined);
    expect((await ledger.peek()).used).toBe(0);
  });

  test("does not start with a send that was given up long before the reset", async () => {
    const { ledger, clock } = world();
    await reserve(ledger);
    clock.time = midnight.getTime();
    expect((await ledger.peek()).used).toBe(0);
  });

  test("is the same one when two answers disagree about its end by seconds", async () => {
    const { ledger } = world();
    await send(ledger, says(2));
    await send(ledger, says(3, { resetAt: new Date(midnight.getTime() + 5_000) }));
    expect(await ledger.peek()).toMatchObject({ used: 3, resetAt: midnight });
  });
});

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
    expect((await refused(ledger)).waitedMs).toBe(3_000);
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
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(ledger.plan(count)).rejects.toThrow(RangeError);
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
    expect(answer).toMatchObject({ reason: "store-down", waitedMs: 0 });
    expect(answer.cause).toEqual(new Error("connection lost"));
    expect(sleeps).toEqual([]);
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
