import type { Quota } from "@connectsafely/schema";
import { type RateLimit, readRateLimit, retryAfterMs } from "./rate-limit.ts";

/** What an answer says about how many and when. Without an answer, only what was believed before. */
export interface Signs {
  status?: number;
  /** The rate limit of its headers, for the ledger. A 401 belongs to no account, so its numbers count for none. */
  observed?: RateLimit | undefined;
  /** The best that is known. */
  quota: RateLimit | undefined;
  /** Milliseconds that the server asks to wait. */
  wait?: number | undefined;
  /** When another try after a 429 is worth it. */
  resetAt?: Date | undefined;
}

/** Reads the headers once per try. `believed` is what the ledger knew before it. */
export function readSigns(
  response: Response | undefined,
  now: number,
  believed: RateLimit | undefined,
  cost: Quota | undefined,
): Signs {
  if (response === undefined) return { quota: believed };
  const { status, headers } = response;
  const observed = status === 401 ? undefined : readRateLimit(headers, now);
  const wait = retryAfterMs(headers, now);
  const quota = observed ?? believed;
  if (status !== 429) return { status, observed, quota, wait };

  // Two limits answer 429: the account's day, with nothing left, and the key's minute, whatever is left of the day.
  const afterWait = wait === undefined ? undefined : new Date(now + wait);
  const resetAt = (observed?.remaining === 0 && observed.resetAt) || afterWait;
  const spent = cost && { action: cost.action, limit: cost.limit, used: cost.limit, remaining: 0, resetAt };
  return { status, observed, quota: quota ?? spent, wait: wait ?? (resetAt && resetAt.getTime() - now), resetAt };
}
