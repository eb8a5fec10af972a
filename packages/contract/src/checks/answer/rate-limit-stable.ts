import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { remembering, repeats, wheneverReal } from "./where.ts";

export const rateLimitStable: Check<Judged> = {
  id: "rate.limitStable",
  says: "The limit of an account does not change within a day.",
  phases: wheneverReal,
  targets: remembering,
  unsound: repeats,
  run({ rate, before, operation }) {
    if (rate === undefined || before === undefined || operation === undefined) return [];
    if (rate.limit === before.rate.limit) return [];
    const message = `The limit was ${before.rate.limit} and is ${rate.limit} now`;
    return [{ message, at: operation.at, expected: before.rate.limit, actual: rate.limit }];
  },
};
