/**
 * What the `X-RateLimit-*` headers of one answer say.
 *
 * @example
 * ```ts
 * const { quota } = await client.messaging.sendMessage(input).withResponse();
 * if (quota !== undefined && quota.remaining < 10) pause();
 * ```
 */
export interface RateLimit {
  /** `undefined`: the header is missing. */
  action: string | undefined;
  limit: number;
  used: number;
  remaining: number;
  /** On the local clock. `undefined`: the header is missing or unreadable, or its time has passed. */
  resetAt: Date | undefined;
}

/** The longest delay `setTimeout` keeps; one millisecond more and it fires at once. */
export const MAX_DELAY = 2 ** 31 - 1;

/** `Date` has whole seconds and the answer takes time to travel: up to this much is no difference between clocks. */
const CLOCK_SLACK = 2_000;

/** No quota lasts longer. A reset further away was misread, and believing it would block for years. */
const LONGEST_WINDOW = 32 * 86_400_000;

/** Keeps a time computed from it within what `Date` can hold. It is told, never slept: no timer has to hold it. */
const LONGEST_RETRY_AFTER = 100 * 365 * 86_400_000;

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads the rate-limit headers of an answer; `undefined` when they are missing or no numbers.
 * Two of limit, used and remaining are enough. `now` is the local time at which the answer came.
 */
export function readRateLimit(headers: Headers, now: number): RateLimit | undefined {
  const limitHeader = readCount(headers, "x-ratelimit-limit");
  const usedHeader = readCount(headers, "x-ratelimit-used");
  const remainingHeader = readCount(headers, "x-ratelimit-remaining");

  const limit = known(limitHeader) ?? usedHeader + remainingHeader;
  const used = known(usedHeader) ?? Math.max(0, limit - remainingHeader);
  if (Number.isNaN(limit + used)) return undefined;
  return {
    action: headers.get("x-ratelimit-action")?.trim() || undefined,
    limit,
    used,
    remaining: known(remainingHeader) ?? Math.max(0, limit - used),
    resetAt: readReset(headers, now),
  };
}

/** Milliseconds that `Retry-After` asks to wait, at most a century; `undefined` when missing or unreadable. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1_000
    : Math.max(0, parseHttpDate(value) + clockDifference(headers, now) - now);
  return known(Math.min(wait, LONGEST_RETRY_AFTER));
}

function readReset(headers: Headers, now: number): Date | undefined {
  const wait = parseReset(headers.get("x-ratelimit-reset")?.trim() ?? "") + clockDifference(headers, now) - now;
  return wait > 0 && wait <= LONGEST_WINDOW ? new Date(now + wait) : undefined;
}

// What cannot be read is NaN, and so is everything that is computed from it.

function parseReset(value: string): number {
  if (/^\d+$/.test(value)) {
    const number = Number(value);
    // In seconds this is the year 5138, in milliseconds 1973.
    return number < 1e11 ? number * 1_000 : number;
  }
  const iso = ISO_DATE.exec(value);
  if (!iso) return Number.NaN;
  // Without a zone JavaScript would take the local one; the API counts its days in UTC.
  const [, day, time = "00:00", zone = "Z"] = iso;
  return Date.parse(`${day}T${time}${zone.toUpperCase()}`);
}

/** How far the local clock is ahead of the server's; 0 when the answer does not tell. */
function clockDifference(headers: Headers, now: number): number {
  const difference = now - parseHttpDate(headers.get("date")?.trim() ?? "");
  return Math.abs(difference) > CLOCK_SLACK ? difference : 0;
}

function parseHttpDate(value: string): number {
  // `Date.parse` alone makes a date of almost anything, "soon 1" included.
  return HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
}

function readCount(headers: Headers, name: string): number {
  const value = headers.get(name)?.trim() ?? "";
  return /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
}

function known(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
