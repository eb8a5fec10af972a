import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const rateResetMidnight: Check<Judged> = {
  id: "rate.resetMidnight",
  says: "The reset is at midnight UTC.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ rate, operation }) {
    if (rate === undefined || operation === undefined || rate.reset % quota.periodMs === 0) return [];
    const reset = new Date(rate.reset).toISOString();
    return [{ message: `The reset is not at midnight UTC: ${reset}`, at: operation.at, actual: reset }];
  },
};
