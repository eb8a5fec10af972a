import type { Quota } from "@connectsafely/schema";
import type { RateLimit } from "../rate-limit.ts";

/**
 * What is known about one account's quota for one action.
 *
 * @example
 * ```ts
 * const { remaining, resetAt }: QuotaSnapshot = await client.quota.peek();
 * ```
 */
export interface QuotaSnapshot {
  /** `undefined`: the account the API key uses when a call names none. */
  accountId: string | undefined;
  action: string;
  limit: number;
  /** Counted by the server, plus what this client has under way or cannot account for. */
  used: number;
  remaining: number;
  resetAt: Date;
  /** `assumed` until the first answer of the window carries readable rate-limit headers. */
  source: "headers" | "assumed";
  observedAt: Date | undefined;
}

/**
 * How many messages can go now, and when the rest.
 *
 * @example
 * ```ts
 * const { now, later }: QuotaPlan = await client.quota.plan(200);
 * ```
 */
export interface QuotaPlan {
  now: number;
  /** One entry per later window, in order. Empty although messages are left over: `floor` is not below the limit. */
  later: { count: number; at: Date }[];
}

/**
 * How a client spends the quota.
 *
 * @example
 * ```ts
 * const quota: QuotaOptions = { onExhausted: "wait", maxWait: 60_000, floor: 20 };
 * const client = createClient({ quota });
 * ```
 */
export interface QuotaOptions {
  /** What a send does when nothing is left: fail before any request (default), or wait for the reset. */
  onExhausted?: "fail" | "wait" | undefined;
  /** Longest wait in milliseconds for one call. Default 60,000; a reset further away fails at once. */
  maxWait?: number | undefined;
  /** Slots this client leaves untouched, for instance for people who write by hand. Default 0. */
  floor?: number | undefined;
  /** Where the counts live. Default: in the memory of this client. */
  store?: QuotaStore | undefined;
}

/** What became of a request: the error's `delivery`. */
export type Verdict = "accepted" | "not-sent" | "unknown";

/** A slot that is held until `settle`; settling twice does nothing. */
export interface Reservation {
  readonly snapshot: QuotaSnapshot;
  /** `observed`: the headers of the answer; `undefined` without an answer, and for a 401, which counts for nobody. */
  settle(verdict: Verdict, observed: RateLimit | undefined): Promise<void>;
}

/** No slot: the request must not be made. */
export type Exhausted = { readonly exhausted: true } & (
  | {
      /** `floor`: some are left, but kept back. */
      readonly reason: "spent" | "floor";
      readonly snapshot: QuotaSnapshot;
      readonly waitedMs: number;
    }
  /** The shared store did not answer, so nobody knows. */
  | { readonly reason: "store-down"; readonly cause: unknown }
);

export interface ReserveRequest {
  accountId: string | undefined;
  quota: Quota;
  signal?: AbortSignal | undefined;
  /** Options of this call alone. */
  overrides?: Omit<QuotaOptions, "store"> | undefined;
}

export interface QuotaLedger {
  /** Takes a slot, or tells why there is none. Rejects only with the reason of an aborted `signal`. */
  reserve(request: ReserveRequest): Promise<Reservation | Exhausted>;
  /** As `plan`, rejects with a `QuotaExceededError` (`store-down`) when the store does. */
  peek(accountId?: string): Promise<QuotaSnapshot>;
  plan(count: number, accountId?: string): Promise<QuotaPlan>;
  /** Learns from an answer that held no slot, for instance a read that carries the headers. */
  observe(accountId: string | undefined, rateLimit: RateLimit): Promise<void>;
}

/**
 * Where windows live: one per key, which names account and action. Every method is one atomic step.
 * All times are milliseconds since 1970 on the caller's clock.
 * A store that rejects `reserve` is down, and the send is refused.
 *
 * @example
 * ```ts
 * const store: QuotaStore = redisStore(new Redis());
 * const client = createClient({ quota: { store } });
 * ```
 */
export interface QuotaStore {
  /** Takes `cost` slots for a new lease if at least `floor` are left after it. */
  reserve(key: string, request: SlotRequest): Promise<{ lease: string | undefined; window: QuotaWindow }>;
  /** Ends a lease. `not-sent` gives its slots back; anything else keeps them used. An unknown lease is no error. */
  settle(key: string, settlement: Settlement): Promise<void>;
  observe(key: string, observation: Observation): Promise<void>;
  peek(key: string, request: WindowRequest): Promise<QuotaWindow>;
}

/**
 * The window to assume when none is known at `now`.
 *
 * @example
 * ```ts
 * const request: WindowRequest = { now: Date.now(), assumed: { limit: 150, resetAt: nextMidnight } };
 * const { used } = await store.peek("MESSAGE:acc_12345", request);
 * ```
 */
export interface WindowRequest {
  now: number;
  assumed: { limit: number; resetAt: number };
}

/**
 * What a send asks of a store.
 *
 * @example
 * ```ts
 * const request: SlotRequest = { now, assumed, cost: 1, floor: 20, expiresAt: now + 120_000 };
 * const { lease } = await store.reserve("MESSAGE:acc_12345", request); // undefined: nothing left
 * ```
 */
export interface SlotRequest extends WindowRequest {
  cost: number;
  floor: number;
  /** When the lease of a worker that never settled counts as used for good. */
  expiresAt: number;
}

/**
 * What an answer taught, if it carried the headers.
 *
 * @example
 * ```ts
 * const observation: Observation = { now, assumed, observed: { limit: 150, used: 12, resetAt: nextMidnight } };
 * await store.observe("MESSAGE:acc_12345", observation);
 * ```
 */
export interface Observation extends WindowRequest {
  observed?: ObservedWindow | undefined;
}

/**
 * How a lease ends.
 *
 * @example
 * ```ts
 * const settlement: Settlement = { now, assumed, lease, verdict: "not-sent" }; // gives its slot back
 * await store.settle("MESSAGE:acc_12345", settlement);
 * ```
 */
export interface Settlement extends Observation {
  lease: string;
  verdict: Verdict;
}

/**
 * What an answer's headers say, with a reset that lies ahead.
 *
 * @example
 * ```ts
 * const observed: ObservedWindow = { limit: 150, used: 12, resetAt: Date.parse("2026-03-17T00:00:00Z") };
 * ```
 */
export interface ObservedWindow {
  limit: number;
  used: number;
  resetAt: number;
}

/**
 * What a store tells of a window.
 *
 * @example
 * ```ts
 * const left = ({ limit, used }: QuotaWindow) => Math.max(limit - used, 0);
 * ```
 */
export interface QuotaWindow {
  limit: number;
  used: number;
  resetAt: number;
  /** When headers were last read in this window; `undefined` while it is assumed. */
  observedAt?: number | undefined;
}
