import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRateLimit, retryAfterMs } from "./rate-limit.ts";

const now = Date.parse("2026-03-16T16:00:00Z");
const midnight = new Date("2026-03-17T00:00:00Z");

function headers(more: Record<string, string> = {}): Headers {
  return new Headers({
    "X-RateLimit-Action": "MESSAGE",
    "X-RateLimit-Limit": "150",
    "X-RateLimit-Used": "12",
    "X-RateLimit-Remaining": "138",
    "X-RateLimit-Reset": "2026-03-17T00:00:00Z",
    ...more,
  });
}

function without(...names: string[]): Headers {
  const all = headers();
  for (const name of names) all.delete(name);
  return all;
}

function resetAt(reset: string, date?: string): Date | undefined {
  return readRateLimit(headers({ "X-RateLimit-Reset": reset, ...(date && { Date: date }) }), now)?.resetAt;
}

describe("readRateLimit", () => {
  test("reads the five headers", () => {
    expect(readRateLimit(headers(), now)).toEqual({
      action: "MESSAGE",
      limit: 150,
      used: 12,
      remaining: 138,
      resetAt: midnight,
    });
  });

  test.each([
    ["ISO 8601", "2026-03-17T00:00:00Z"],
    ["ISO 8601 with milliseconds", "2026-03-17T00:00:00.000Z"],
    ["ISO 8601 with an offset", "2026-03-17T02:00:00+02:00"],
    ["ISO 8601 without a zone, as UTC", "2026-03-17T00:00:00"],
    ["ISO 8601 with a space", "2026-03-17 00:00:00"],
    ["a date alone", "2026-03-17"],
    ["epoch seconds", "1773705600"],
    ["epoch milliseconds", "1773705600000"],
  ])("reads a reset in %s", (_form, value) => {
    expect(resetAt(value)).toEqual(midnight);
  });

  test.each([
    ["passed", "2026-03-16T15:59:59Z"],
    ["now", "2026-03-16T16:00:00Z"],
    ["in words", "tomorrow 1"],
    ["no date", "2026-13-45T00:00:00Z"],
    ["a number of seconds from now", "28800"],
    ["in microseconds", "1773705600000000"],
    ["beyond any quota", "2036-03-17T00:00:00Z"],
    ["empty", ""],
  ])("has no reset when it is %s, and keeps the counts", (_form, value) => {
    expect(readRateLimit(headers({ "X-RateLimit-Reset": value }), now)).toMatchObject({
      used: 12,
      remaining: 138,
      resetAt: undefined,
    });
  });

  test("moves the reset when the server's clock is another", () => {
    const server = { fast: "Mon, 16 Mar 2026 16:10:00 GMT", slow: "Mon, 16 Mar 2026 15:50:00 GMT" };
    expect(resetAt("2026-03-17T00:00:00Z", server.fast)).toEqual(new Date("2026-03-16T23:50:00Z"));
    expect(resetAt("2026-03-17T00:00:00Z", server.slow)).toEqual(new Date("2026-03-17T00:10:00Z"));
  });

  test("judges by the server's clock whether a reset has passed", () => {
    expect(resetAt("2026-03-16T15:59:00Z", "Mon, 16 Mar 2026 15:58:00 GMT")).toEqual(new Date("2026-03-16T16:01:00Z"));
    expect(resetAt("2026-03-17T00:00:00Z", "Tue, 17 Mar 2026 00:00:10 GMT")).toBeUndefined();
  });

  test("leaves the reset alone for two seconds of travel, and for a Date it cannot read", () => {
    expect(resetAt("2026-03-17T00:00:00Z", "Mon, 16 Mar 2026 15:59:58 GMT")).toEqual(midnight);
    expect(resetAt("2026-03-17T00:00:00Z", "a minute ago")).toEqual(midnight);
  });

  test("works out the third count from two", () => {
    const counts = { limit: 150, used: 12, remaining: 138 };
    expect(readRateLimit(without("X-RateLimit-Limit"), now)).toMatchObject(counts);
    expect(readRateLimit(without("X-RateLimit-Used"), now)).toMatchObject(counts);
    expect(readRateLimit(without("X-RateLimit-Remaining"), now)).toMatchObject(counts);
  });

  test("survives missing headers", () => {
    expect(readRateLimit(new Headers(), now)).toBeUndefined();
    expect(readRateLimit(without("X-RateLimit-Used", "X-RateLimit-Remaining"), now)).toBeUndefined();
    expect(readRateLimit(without("X-RateLimit-Action", "X-RateLimit-Reset"), now)).toMatchObject({
      action: undefined,
      resetAt: undefined,
    });
  });

  test("takes a count that is no whole number for a missing one", () => {
    for (const value of ["-1", "1e3", "12.5", "many", "12, 13", ""]) {
      expect(readRateLimit(headers({ "X-RateLimit-Used": value }), now)).toMatchObject({ used: 12, remaining: 138 });
    }
  });

  test("never throws, and never reports a reset that is not ahead", () => {
    const value = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
    );
    const names = ["Action", "Limit", "Used", "Remaining", "Reset"].map((name) => `X-RateLimit-${name}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names, "Date"), value)), (pairs) => {
        const odd = new Headers();
        for (const [name, text] of pairs) odd.set(name, text.replace(/[^\x20-\x7e]/g, "?"));
        const rateLimit = readRateLimit(odd, now);
        if (rateLimit?.resetAt) expect(rateLimit.resetAt.getTime()).toBeGreaterThan(now);
      }),
    );
  });
});

describe("retryAfterMs", () => {
  const retryAfter = (value: string, more: Record<string, string> = {}) =>
    retryAfterMs(new Headers({ "Retry-After": value, ...more }), now);

  test("reads seconds", () => {
    expect(retryAfter("28800")).toBe(28_800_000);
    expect(retryAfter("0")).toBe(0);
  });

  test("reads an HTTP date, by the server's clock", () => {
    expect(retryAfter("Tue, 17 Mar 2026 00:00:00 GMT")).toBe(8 * 3_600_000);
    expect(retryAfter("Mon, 16 Mar 2026 16:01:00 GMT", { Date: "Mon, 16 Mar 2026 16:00:30 GMT" })).toBe(30_000);
  });

  test("waits no time for a date that has passed", () => {
    expect(retryAfter("Mon, 16 Mar 2026 15:00:00 GMT")).toBe(0);
  });

  test("reads more than a timer can hold: the time is told, not slept", () => {
    expect(retryAfter(String(34 * 86_400))).toBe(34 * 86_400_000);
    expect(retryAfter("Thu, 17 Mar 2061 00:00:00 GMT")).toBe(Date.parse("2061-03-17T00:00:00Z") - now);
  });

  test("stays within what a date can hold", () => {
    expect(new Date(now + (retryAfter("9".repeat(400)) ?? 0)).getUTCFullYear()).toBe(2126);
  });

  test("does not guess at anything else", () => {
    for (const value of ["-5", "1.5", "soon", "May 1", "2026-03-17T00:00:00Z", ""]) {
      expect(retryAfter(value)).toBeUndefined();
    }
    expect(retryAfterMs(new Headers(), now)).toBeUndefined();
  });
});
