import type { Quota } from "@connectsafely/schema";
import { ConfigError } from "../errors/config-error.ts";
import { QuotaExceededError } from "../errors/quota-exceeded-error.ts";
import { MAX_DELAY, type RateLimit } from "../rate-limit.ts";
import { memoryStore } from "./memory-store.ts";
import type {
  Exhausted,
  ObservedWindow,
  QuotaLedger,
  QuotaOptions,
  QuotaSnapshot,
  QuotaWindow,
  Reservation,
  ReserveRequest,
  WindowRequest,
} from "./types.ts";

export interface LedgerOptions extends QuotaOptions {
  /** The quota that `peek` and `plan` speak of. */
  quota: Quota;
  now: () => number;
  /** Rejects with `signal.reason` when the signal aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  random: () => number;
}

const DAY = 86_400_000;
const DEFAULT_MAX_WAIT = 60_000;
/** More would be years of windows. */
const LARGEST_PLAN = 1_000_000;

/** What is wrong, and what to do. */
export const STORE_DOWN =
  'the quota store does not answer; mend what error.cause names, or let redisStore go on with whenDown: "fail-open"';

/** A worker that has not answered for so long is taken for dead. */
const LEASE = 600_000;

/** Counts sends before they happen: reserve, send, settle. */
export function createLedger(options: LedgerOptions): QuotaLedger {
  const { quota: defaultQuota, now, sleep, random, store = memoryStore() } = options;

  async function tryReserve(request: ReserveRequest, waitedMs: number): Promise<Reservation | Exhausted> {
    const { accountId, quota, overrides } = request;
    const key = storeKey(accountId, quota.action);
    const time = now();
    const floor = overrides?.floor ?? options.floor ?? 0;
    const slot = { ...assume(quota, time), cost: quota.cost, floor, expiresAt: time + LEASE };
    let answer: Awaited<ReturnType<typeof store.reserve>>;
    try {
      answer = await store.reserve(key, slot);
    } catch (cause) {
      return { exhausted: true, reason: "store-down", cause };
    }
    const { lease, window } = answer;
    const snapshot = describe(accountId, quota.action, window);
    if (lease === undefined) {
      const reason = snapshot.remaining < quota.cost ? "spent" : "floor";
      return { exhausted: true, snapshot, waitedMs, reason };
    }
    return {
      snapshot,
      settle: (verdict, observed) =>
        quietly(() => store.settle(key, { ...assume(quota, now()), lease, verdict, observed: ahead(observed) })),
    };
  }

  async function reserve(request: ReserveRequest): Promise<Reservation | Exhausted> {
    const { signal, overrides } = request;
    const onExhausted = overrides?.onExhausted ?? options.onExhausted;
    const maxWait = overrides?.maxWait ?? options.maxWait ?? DEFAULT_MAX_WAIT;
    for (let waited = 0; ; ) {
      signal?.throwIfAborted();
      const answer = await tryReserve(request, waited);
      if (signal?.aborted && !isExhausted(answer)) await answer.settle("not-sent", undefined);
      signal?.throwIfAborted();
      if (!isExhausted(answer) || onExhausted !== "wait" || answer.reason === "store-down") return answer;

      const untilReset = Math.max(0, answer.snapshot.resetAt.getTime() - now());
      const left = maxWait - waited;
      if (left <= 0 || untilReset > left) return answer;
      // Everybody's day ends at the same midnight, and clocks may differ by two seconds.
      const wait = Math.min(untilReset + 2_000 + random() * 3_000, left, MAX_DELAY);
      await sleep(wait, signal);
      waited += wait;
    }
  }

  async function peek(accountId?: string): Promise<QuotaSnapshot> {
    const { action } = defaultQuota;
    try {
      return describe(accountId, action, await store.peek(storeKey(accountId, action), assume(defaultQuota, now())));
    } catch (cause) {
      // A send fails the same way then, so that one check of `reason` finds both.
      const known = { delivery: "not-sent", reason: "store-down", resetAt: undefined, cause } as const;
      throw new QuotaExceededError(`What is left of the quota is not known: ${STORE_DOWN}.`, known);
    }
  }

  return {
    reserve,
    peek,
    async plan(count, accountId) {
      if (!Number.isInteger(count) || count < 0 || count > LARGEST_PLAN) {
        const message = `quota.plan takes a whole number from 0 to ${LARGEST_PLAN}, not ${count}.`;
        throw new ConfigError(message, { delivery: "not-sent" });
      }
      const { limit, remaining, resetAt } = await peek(accountId);
      const { cost } = defaultQuota;
      const floor = options.floor ?? 0;
      const first = Math.min(count, fit(remaining - floor, cost));
      const perWindow = fit(limit - floor, cost);
      const later: { count: number; at: Date }[] = [];
      let rest = count - first;
      for (let at = resetAt.getTime(); rest > 0 && perWindow > 0; at += DAY) {
        later.push({ count: Math.min(rest, perWindow), at: new Date(at) });
        rest -= perWindow;
      }
      return { now: first, later };
    },
    async observe(accountId, rateLimit) {
      const observed = ahead(rateLimit);
      if (!observed || rateLimit.action === undefined) return;
      const key = storeKey(accountId, rateLimit.action);
      await quietly(() => store.observe(key, { now: now(), assumed: observed, observed }));
    },
  };
}

export function isExhausted(answer: Reservation | Exhausted): answer is Exhausted {
  return "exhausted" in answer;
}

/** Account ids are never empty, so the key's default account cannot be mistaken for one. */
function storeKey(accountId: string | undefined, action: string): string {
  return `${action}:${accountId ?? ""}`;
}

/** The document's quota, until the next midnight UTC. */
function assume({ limit }: Quota, now: number): WindowRequest {
  return { now, assumed: { limit, resetAt: (Math.floor(now / DAY) + 1) * DAY } };
}

/** A reset that has passed or cannot be read says nothing about the window we are in. */
function ahead(rateLimit: RateLimit | undefined): ObservedWindow | undefined {
  if (!rateLimit?.resetAt) return undefined;
  const { limit, used, remaining, resetAt } = rateLimit;
  return { limit, used: Math.max(used, limit - remaining), resetAt: resetAt.getTime() };
}

function describe(accountId: string | undefined, action: string, window: QuotaWindow): QuotaSnapshot {
  const { limit, used, resetAt, observedAt } = window;
  return {
    accountId,
    action,
    limit,
    used,
    remaining: Math.max(0, limit - used),
    resetAt: new Date(resetAt),
    source: observedAt === undefined ? "assumed" : "headers",
    observedAt: observedAt === undefined ? undefined : new Date(observedAt),
  };
}

function fit(slots: number, cost: number): number {
  return Math.max(0, Math.floor(slots / cost));
}

/** The message is out and the answer is in: a count that cannot be written must not turn that into a failure. */
async function quietly(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch {
    // The store's lease ends as used.
  }
}
