import { describe, expect, test } from "vitest";
import {
  hours,
  midnight,
  nextMidnight,
  quota,
  refused,
  reserve,
  says,
  send,
  start,
  world,
} from "../../test/ledger-world.ts";
import { isExhausted } from "./ledger.ts";

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
