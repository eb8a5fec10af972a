import { CrmError } from "./crm-error.ts";

/** What the headers of an answer say about limits. */
export interface Limits {
  /** Wait so long before the next call. */
  readonly pauseMs?: number | undefined;
  readonly daily?: { readonly limit: number; readonly left: number } | undefined;
}

export interface LimiterOptions {
  readonly name: string;
  /** Share of the day's budget that is left to others, 0 to 1. */
  readonly reserve: number;
  /** A budget that the headers do not tell: so many a day, so many of them spent. */
  readonly tokens?: { readonly limit: number; readonly spent: number } | undefined;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
}

/** One per CRM. It knows nothing in advance: the CRM's answers tell it when to wait and when the day's share is used. */
export interface Limiter {
  /** Resolves when the next call may be made; rejects when the day's share is used. */
  ready(cost: number): Promise<void>;
  observe(limits: Limits): void;
  pause(ms: number, why: string): Promise<void>;
  readonly waitedMs: number;
  /** Spent by this process, of a budget in tokens. */
  readonly tokens: number;
}

export function createLimiter({ name, reserve, tokens, now, sleep, onWait }: LimiterOptions): Limiter {
  let until = 0;
  let waitedMs = 0;
  let spent = 0;
  let daily: Limits["daily"];

  async function pause(ms: number, why: string): Promise<void> {
    onWait?.(ms, why);
    waitedMs += ms;
    await sleep(ms);
  }

  return {
    async ready(cost) {
      const left = tokens ? tokens.limit - tokens.spent - spent - cost : (daily?.left ?? Number.POSITIVE_INFINITY);
      const limit = tokens?.limit ?? daily?.limit ?? 0;
      if (left < limit * reserve) throw overBudget(name, Math.max(0, left), limit, reserve);
      const ms = until - now();
      if (ms > 0) await pause(ms, `${name} allows the next call then`);
      spent += cost;
    },
    observe(limits) {
      daily = limits.daily ?? daily;
      if (limits.pauseMs) until = Math.max(until, now() + limits.pauseMs);
    },
    pause,
    get waitedMs() {
      return waitedMs;
    },
    get tokens() {
      return tokens ? spent : 0;
    },
  };
}

function overBudget(name: string, left: number, limit: number, reserve: number): CrmError {
  const share = Math.round((1 - reserve) * 100);
  return new CrmError(
    "budget",
    `${name} has ${left} of ${limit} left for today, and this sync may use ${share} %. Run it again tomorrow, or lower "reserve".`,
  );
}
