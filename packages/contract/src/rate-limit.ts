import { isTimestamp } from "./timestamp.ts";

/** What the rate-limit headers of one answer say. Read here by hand: the client's reader is on trial, too. */
export interface RateLimit {
  readonly action: string | null;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly reset: number;
}

/** Undefined when a header is missing or is not what it must be: other checks tell that. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const number = (name: string) => {
    const text = headers.get(name) ?? "";
    return /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  };
  const [limit, used, remaining] = ["limit", "used", "remaining"].map((name) => number(`x-ratelimit-${name}`));
  const reset = headers.get("x-ratelimit-reset") ?? "";
  if (limit === undefined || used === undefined || remaining === undefined) return undefined;
  if ([limit, used, remaining].some(Number.isNaN) || !isTimestamp(reset)) return undefined;
  return { action: headers.get("x-ratelimit-action"), limit, used, remaining, reset: Date.parse(reset) };
}

/** The server's own clock, so that ours need not agree with it. */
export function serverTime(headers: Headers): number | undefined {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? undefined : date;
}
