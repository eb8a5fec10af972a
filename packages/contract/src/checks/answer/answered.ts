import type { Check } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

/** The one check that looks at requests without an answer. */
export const answered: Check<Exchange> = {
  id: "answered",
  says: "Every request gets a whole answer in time.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ failure }) {
    return failure === undefined
      ? []
      : [{ message: `A request got no answer: ${failure.message}`, actual: failure.kind }];
  },
};
