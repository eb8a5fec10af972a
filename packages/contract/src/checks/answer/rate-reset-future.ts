import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { fixedTimes, remembering, SLACK_MS, wheneverReal } from "./where.ts";

export const rateResetFuture: Check<Judged> = {
  id: "rate.resetFuture",
  says: "The reset lies ahead.",
  phases: wheneverReal,
  targets: remembering,
  unsound: fixedTimes,
  run({ rate, exchange, operation }) {
    if (rate === undefined || operation === undefined || rate.reset > exchange.at - SLACK_MS) return [];
    const [reset, now] = [rate.reset, exchange.at].map((time) => new Date(time).toISOString());
    return [{ message: `The reset is past: ${reset}, and it is ${now}`, at: operation.at, actual: reset }];
  },
};
