import { createLedger, isExhausted } from "../src/quota/ledger.ts";
import type { Exhausted, QuotaLedger, QuotaOptions, Reservation } from "../src/quota/types.ts";
import type { RateLimit } from "../src/rate-limit.ts";

export const quota = { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 };
export const start = Date.parse("2026-03-16T16:00:00Z");
export const midnight = new Date("2026-03-17T00:00:00Z");
export const nextMidnight = new Date("2026-03-18T00:00:00Z");
export const hours = 3_600_000;
export const request = { accountId: undefined, quota: { ...quota, limit: 3 } };

interface World {
  ledger: QuotaLedger;
  clock: { time: number };
  sleeps: number[];
}

/** A ledger whose sleep moves its clock. */
export function world(options: QuotaOptions & { limit?: number; random?: () => number } = {}): World {
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

export function says(used: number, more: Partial<RateLimit> = {}): RateLimit {
  const limit = more.limit ?? 3;
  return { action: "MESSAGE", limit, used, remaining: Math.max(0, limit - used), resetAt: midnight, ...more };
}

export async function reserve(ledger: QuotaLedger, limit = 3, accountId?: string): Promise<Reservation> {
  const answer = await ledger.reserve({ accountId, quota: { ...quota, limit } });
  if (isExhausted(answer)) throw new Error(`no slot: ${answer.reason}`);
  return answer;
}

export async function refused(ledger: QuotaLedger, overrides?: QuotaOptions): Promise<Exhausted> {
  const answer = await ledger.reserve({ ...request, overrides });
  if (!isExhausted(answer)) throw new Error("there was a slot");
  return answer;
}

export async function send(ledger: QuotaLedger, observed?: RateLimit): Promise<void> {
  await (await reserve(ledger)).settle("accepted", observed);
}
