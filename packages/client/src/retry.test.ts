import { expect, test } from "vitest";
import { ConnectionError } from "./errors/connection-error.ts";
import { ServerError } from "./errors/server-error.ts";
import { type Retry, retryDelay } from "./retry.ts";

const failed = new ServerError("answered 500", { status: 500, delivery: "unknown", repeatable: true });
const retry: Retry = { error: failed, delivery: "repeatable", left: 1, attempt: 1, asked: undefined, random: () => 1 };

test("waits twice as long each time, up to 8 seconds", () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((attempt) => retryDelay({ ...retry, attempt }))).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ]);
});

test("spreads tries over the whole wait, so that they do not come at once", () => {
  expect([0, 0.25, 0.999].map((random) => retryDelay({ ...retry, random: () => random }))).toEqual([0, 125, 499.5]);
});

test("waits what the server asks and a little more, up to a minute", () => {
  expect(retryDelay({ ...retry, asked: 60_000 })).toBe(60_500);
  expect(retryDelay({ ...retry, asked: 60_001 })).toBeUndefined();
});

test("gives up when no try is left", () => {
  expect(retryDelay({ ...retry, left: 0 })).toBeUndefined();
});

test("a send is tried again only when its connection was never made", () => {
  const send = { ...retry, delivery: "at-most-once" } as const;
  const never = new ConnectionError("could not connect", { delivery: "not-sent" });
  const died = new ConnectionError("lost its connection", { delivery: "unknown" });
  const refused = new ServerError("answered 500", { status: 500, delivery: "not-sent" });
  expect([never, died, refused].map((error) => retryDelay({ ...send, error }))).toEqual([500, undefined, undefined]);
});
