import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { wheneverAnswered } from "./where.ts";

export const rateLimitValue: Check<Judged> = {
  id: "rate.limit",
  says: "The limit is the published one on every answer.",
  phases: wheneverAnswered,
  targets: ["prism", "sandbox"],
  unsound: "an account may have been given another limit; there, rate.limitStable holds it to one",
  run({ rate, operation }) {
    if (rate === undefined || operation === undefined || rate.limit === quota.limit) return [];
    return [{ message: `The limit is ${rate.limit}`, at: operation.at, expected: quota.limit, actual: rate.limit }];
  },
};
