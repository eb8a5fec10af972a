import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const rateUnauthorized: Check<Judged> = {
  id: "rate.401",
  says: "A 401 belongs to no account: its rate-limit headers show a day that nobody has used.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ rate, answer, operation }) {
    if (rate === undefined || operation === undefined || answer.status !== 401 || rate.used === 0) return [];
    const message = `A 401 tells about an account: ${rate.used} of ${rate.limit} used`;
    const at = [...operation.at, "responses", "401"];
    return [{ message, at, expected: `0 of ${quota.limit}`, actual: `${rate.used} of ${rate.limit}` }];
  },
};
