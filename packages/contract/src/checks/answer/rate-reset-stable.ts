import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { remembering, repeats, wheneverReal } from "./where.ts";

export const rateResetStable: Check<Judged> = {
  id: "rate.resetStable",
  says: "The reset stays where it is until it comes.",
  phases: wheneverReal,
  targets: remembering,
  unsound: repeats,
  run({ rate, before, operation }) {
    if (rate === undefined || before === undefined || operation === undefined) return [];
    if (rate.reset === before.rate.reset) return [];
    const [was, is] = [before.rate.reset, rate.reset].map((time) => new Date(time).toISOString());
    return [{ message: `The reset was at ${was} and is at ${is} now`, at: operation.at, expected: was, actual: is }];
  },
};
