import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const rateSum: Check<Judged> = {
  id: "rate.sum",
  says: "What is left is the limit minus what is used, never below zero, and the action counted is MESSAGE.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ rate, operation }) {
    if (rate === undefined || operation === undefined) return [];
    const { limit, used, remaining, action } = rate;
    const isRight = remaining === limit - used && remaining >= 0 && used >= 0 && action === quota.action;
    if (isRight) return [];
    return [
      {
        message: `The headers say ${action}: ${used} of ${limit} used and ${remaining} left`,
        at: operation.at,
        expected: `${quota.action}, and remaining ${Math.max(0, limit - used)}`,
        actual: `${action}, and remaining ${remaining}`,
      },
    ];
  },
};
