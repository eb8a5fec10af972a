import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { fixedTimes, remembering, SLACK_MS, wheneverReal } from "./where.ts";

export const rateResetWithinWindow: Check<Judged> = {
  id: "rate.resetWithinWindow",
  says: "The reset is no more than a day away.",
  phases: wheneverReal,
  targets: remembering,
  unsound: fixedTimes,
  run({ rate, exchange, operation }) {
    if (rate === undefined || operation === undefined) return [];
    if (rate.reset <= exchange.at + quota.periodMs + SLACK_MS) return [];
    const [reset, now] = [rate.reset, exchange.at].map((time) => new Date(time).toISOString());
    const message = `The reset is more than a day away: ${reset}, and it is ${now}`;
    return [{ message, at: operation.at, actual: reset }];
  },
};
