import type { Check } from "../../check.ts";
import { retryAfter, retryToleranceMs } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { fixedTimes, remembering, wheneverReal } from "./where.ts";

export const rateRetryAfter: Check<Judged> = {
  id: "rate.retryAfter",
  says: "Retry-After counts whole seconds, and that of a spent quota leads to the reset.",
  phases: wheneverReal,
  targets: remembering,
  unsound: fixedTimes,
  run({ rate, answer, exchange, operation }) {
    const wait = answer.headers.get(retryAfter);
    if (operation === undefined || wait === null) return [];
    const at = [...operation.at, "responses", "429", "headers", retryAfter];
    if (!/^\d+$/.test(wait))
      return [{ message: `${retryAfter} is "${wait}"`, at, expected: "whole seconds", actual: wait }];
    if (rate?.remaining !== 0) return [];
    const until = exchange.at + Number(wait) * 1_000;
    if (Math.abs(until - rate.reset) <= retryToleranceMs) return [];
    const [told, reset] = [until, rate.reset].map((time) => new Date(time).toISOString());
    const message = `${retryAfter} leads to ${told}, and the reset is at ${reset}`;
    return [{ message, at, expected: reset, actual: told }];
  },
};
