import type { ConnectSafelyError } from "./errors/connectsafely-error.ts";

const FIRST_WAIT = 500;
const LONGEST_BACKOFF = 8_000;

/** A server may ask for hours. Past this the caller decides, with `resetAt` in hand, instead of sleeping unknowingly. */
const LONGEST_WAIT = 60_000;

/** What a decision about another try looks at. */
export interface Retry {
  error: ConnectSafelyError;
  delivery: "repeatable" | "at-most-once";
  /** Further tries that are left. */
  left: number;
  /** Tries made so far. */
  attempt: number;
  /** What the server asked to wait, in milliseconds. */
  asked: number | undefined;
  random: () => number;
}

/**
 * Milliseconds until the next try; `undefined` for no other try.
 *
 * What may be repeated is tried again after network failures, timeouts, 408, 429 and 5xx. A send only when its connection
 * was never made; never after an HTTP answer, whatever the status.
 */
export function retryDelay({ error, delivery, left, attempt, asked, random }: Retry): number | undefined {
  if (left <= 0 || !mayRepeat(error, delivery)) return undefined;
  if (asked !== undefined && asked > LONGEST_WAIT) return undefined;
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  return (asked ?? 0) + random() * Math.min(LONGEST_BACKOFF, FIRST_WAIT * 2 ** (attempt - 1));
}

function mayRepeat({ code, retryable }: ConnectSafelyError, delivery: Retry["delivery"]): boolean {
  return retryable && (delivery === "repeatable" || code === "connection");
}
