import type { Quota } from "@connectsafely/schema";
import { DAY, dayOf, iso } from "./clock.ts";
import type { Headers } from "./conformance.ts";

/** One account's messages of one UTC day. Another day means an untouched window, so nothing has to happen at midnight. */
export interface Usage {
  limit: number;
  used: number;
  day: number;
}

export interface Window {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Epoch milliseconds of the midnight that refills it. */
  readonly resetAt: number;
}

/** The window as it is now. Without an account it is one that nobody has used. */
export function windowOf(usage: Usage | undefined, now: number, limit: number): Window {
  const day = dayOf(now);
  const used = usage?.day === day ? usage.used : 0;
  const most = usage?.limit ?? limit;
  return { limit: most, used, remaining: Math.max(0, most - used), resetAt: (day + 1) * DAY };
}

export function quotaHeaders(action: string, window: Window): Headers {
  return {
    "X-RateLimit-Action": action,
    "X-RateLimit-Limit": window.limit,
    "X-RateLimit-Used": window.used,
    "X-RateLimit-Remaining": window.remaining,
    "X-RateLimit-Reset": resetText(window.resetAt),
  };
}

let lastReset = Number.NaN;
let lastResetText = "";

/** Every answer of a day says the same. */
function resetText(resetAt: number): string {
  if (resetAt !== lastReset) {
    lastReset = resetAt;
    lastResetText = iso(resetAt);
  }
  return lastResetText;
}

export function quotaSpent(quota: Quota, window: Window, now: number): { headers: Headers; body: object } {
  return {
    headers: { "Retry-After": Math.ceil((window.resetAt - now) / 1000) },
    body: { error: `Rate limit exceeded for ${quota.action}: ${window.used}/${window.limit} used`, success: false },
  };
}
