import type { Check } from "../../check.ts";
import { orderedFailure } from "../../exchange.ts";
import { costsQuota, retryAfter } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const rate429Remaining: Check<Judged> = {
  id: "rate.429Remaining",
  says: "A send is refused with 429 only when nothing is left.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ rate, answer, operation, policy, exchange: { intent } }) {
    if (operation === undefined || policy === undefined || answer.status !== 429 || !costsQuota(policy.kind)) return [];
    if (intent.kind === "other" && intent.covers === orderedFailure) return [];
    // A key that is too fast gets 429 as well, with something left: most often with Retry-After.
    if (rate === undefined || rate.remaining === 0 || answer.headers.has(retryAfter)) return [];
    const at = [...operation.at, "responses", "429"];
    return [{ message: `A 429 says that ${rate.remaining} are left`, at, expected: 0, actual: rate.remaining }];
  },
};
