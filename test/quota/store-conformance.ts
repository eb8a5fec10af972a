import type { QuotaStore, Settlement, SlotRequest } from "@connectsafely/client";
import { expect, test } from "vitest";

const now = Date.parse("2026-03-16T16:00:00Z");
const midnight = Date.parse("2026-03-17T00:00:00Z");
const nextMidnight = Date.parse("2026-03-18T00:00:00Z");
const minute = 60_000;

type Verdict = Settlement["verdict"];

/** One account's window of a store, in few words. */
class Account {
  time = now;
  readonly store: QuotaStore;
  readonly key: string;
  readonly limit: number;

  constructor(store: QuotaStore, key: string, limit = 3) {
    this.store = store;
    this.key = key;
    this.limit = limit;
  }

  /** At midnight the store is to assume the next day. */
  at() {
    const resetAt = this.time < midnight ? midnight : nextMidnight;
    return { now: this.time, assumed: { limit: this.limit, resetAt } };
  }

  async reserve(more: Partial<SlotRequest> = {}): Promise<string | undefined> {
    const request = { ...this.at(), cost: 1, floor: 0, expiresAt: this.time + 10 * minute, ...more };
    return (await this.store.reserve(this.key, request)).lease;
  }

  async take(more: Partial<SlotRequest> = {}): Promise<string> {
    const lease = await this.reserve(more);
    if (lease === undefined) throw new Error("no slot");
    return lease;
  }

  settle(lease: string, verdict: Verdict, observed?: Settlement["observed"]): Promise<void> {
    return this.store.settle(this.key, { ...this.at(), lease, verdict, observed });
  }

  observe(observed: Settlement["observed"]): Promise<void> {
    return this.store.observe(this.key, { ...this.at(), observed });
  }

  peek() {
    return this.store.peek(this.key, this.at());
  }

  async used(): Promise<number> {
    return (await this.peek()).used;
  }
}

/** What every store has to do; the rules behind it are told in the client's `quota/window.ts`. */
export function testStore(open: () => QuotaStore): void {
  let keys = 0;
  const account = (limit?: number) => new Account(open(), `MESSAGE:${++keys}`, limit);
  const says = (used: number, limit = 3, resetAt = midnight) => ({ limit, used, resetAt });

  test("assumes a window nobody has touched, and leaves it so", async () => {
    const cold = account();
    expect(await cold.peek()).toEqual({ limit: 3, used: 0, resetAt: midnight, observedAt: undefined });
    const richer = new Account(cold.store, cold.key, 5);
    expect((await richer.peek()).limit).toBe(5);
  });

  test("grants as many slots as there are, each once", async () => {
    const crowded = account(150);
    const leases = await Promise.all(Array.from({ length: 200 }, () => crowded.reserve()));
    const granted = leases.filter((lease) => lease !== undefined);
    expect(granted).toHaveLength(150);
    expect(new Set(granted).size).toBe(150);
    expect(await crowded.used()).toBe(150);
  });

  test("shows the window with every answer", async () => {
    const one = account();
    const request = { ...one.at(), cost: 2, floor: 0, expiresAt: now + minute };
    expect((await one.store.reserve(one.key, request)).window).toMatchObject({ limit: 3, used: 2, resetAt: midnight });
    expect(await one.store.reserve(one.key, request)).toMatchObject({ lease: undefined, window: { used: 2 } });
  });

  test("leaves the floor alone", async () => {
    const one = account();
    await one.take({ floor: 2 });
    expect(await one.reserve({ floor: 2 })).toBeUndefined();
    await one.take({ floor: 1 });
  });

  test("keeps accounts apart", async () => {
    const one = account();
    await one.take();
    expect(await new Account(one.store, `${one.key}0`).used()).toBe(0);
  });

  test("gives back what was not sent, once", async () => {
    const one = account();
    await one.take();
    const lease = await one.take({ cost: 2 });
    await one.settle(lease, "not-sent");
    await one.settle(lease, "not-sent");
    expect(await one.used()).toBe(1);
  });

  test("keeps what was sent and what may have been", async () => {
    const one = account();
    await one.settle(await one.take(), "accepted");
    await one.settle(await one.take(), "unknown");
    await one.settle(await one.take(), "unknown", says(0));
    expect(await one.used()).toBe(3);
  });

  test("does not mind a lease it does not know", async () => {
    const one = account();
    await one.settle("nobody's", "not-sent");
    await one.settle("nobody's", "accepted", says(2));
    expect(await one.used()).toBe(2);
  });

  test("takes limit, count and reset from the first headers", async () => {
    const one = account();
    one.time += 500;
    await one.settle(await one.take(), "accepted", says(40, 100, midnight - 60 * minute));
    const expected = { limit: 100, used: 40, resetAt: midnight - 60 * minute, observedAt: now + 500 };
    expect(await one.peek()).toEqual(expected);
  });

  test("does not let late answers raise what is left, nor bring an old limit back", async () => {
    const one = account();
    const [first, second] = [await one.take(), await one.take()];
    await one.settle(second, "accepted", says(2, 2));
    await one.settle(first, "accepted", says(1, 3));
    expect(await one.peek()).toMatchObject({ limit: 2, used: 2 });
  });

  test("gives back what the headers say was free", async () => {
    const one = account();
    await one.settle(await one.take(), "accepted", says(1));
    await one.settle(await one.take(), "accepted", says(1));
    expect(await one.used()).toBe(1);
  });

  test("learns from answers that held no slot", async () => {
    const one = account();
    await one.take();
    await one.observe(says(3));
    await one.observe(undefined);
    expect(await one.used()).toBe(3);
  });

  test("starts a new window at the reset, with the sends under way", async () => {
    const one = account();
    await one.observe(says(2));
    one.time = midnight - 1;
    const lease = await one.take();
    expect(await one.reserve()).toBeUndefined();
    one.time = midnight;
    expect(await one.peek()).toEqual({ limit: 3, used: 1, resetAt: nextMidnight, observedAt: undefined });
    await one.settle(lease, "not-sent");
    expect(await one.used()).toBe(0);
  });

  test("starts a new window when the headers show a later reset, and ignores late ones of the old", async () => {
    const one = account();
    const late = await one.take();
    await one.observe(says(2));
    await one.settle(await one.take(), "accepted", says(1, 3, nextMidnight));
    await one.settle(late, "accepted", says(3));
    // The late send may count on either side of the reset, so it counts on this one too.
    expect(await one.peek()).toMatchObject({ used: 2, resetAt: nextMidnight });
  });

  test("takes resets within a minute for the same window", async () => {
    const one = account();
    await one.observe(says(2));
    await one.observe(says(1, 3, midnight + minute));
    await one.observe(says(1, 3, midnight - minute));
    expect(await one.peek()).toMatchObject({ used: 2, resetAt: midnight });
  });

  test("ends the lease of a dead worker as used, and believes no later word of it", async () => {
    const one = account();
    const lease = await one.take({ expiresAt: now + minute });
    await one.observe(says(0));
    one.time = now + minute;
    expect(await one.used()).toBe(1);
    await one.settle(lease, "not-sent");
    await one.observe(says(0));
    expect(await one.used()).toBe(1);
  });

  test("does not carry the lease of a dead worker into the next window", async () => {
    const one = account();
    await one.take();
    one.time = midnight;
    expect(await one.used()).toBe(0);
  });
}
