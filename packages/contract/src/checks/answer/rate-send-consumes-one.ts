import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { remembering, repeats, wheneverReal } from "./where.ts";

export const rateSendConsumesOne: Check<Judged> = {
  id: "rate.sendConsumesOne",
  says: "Each accepted send uses one message of its account, and nothing else uses any.",
  phases: wheneverReal,
  targets: remembering,
  unsound: repeats,
  run({ rate, before, operation, target, answer }) {
    if (rate === undefined || before === undefined || operation === undefined) return [];
    const expected = before.rate.used + before.accepted;
    // On a server that others use, too, more may be used; never less.
    const isRight = target === "url" ? rate.used >= expected : rate.used === expected;
    if (isRight) return [];
    const message =
      `${before.rate.used} were used, ${before.accepted} sends were accepted since (this ${answer.status} included), ` +
      `and now ${rate.used} are used`;
    return [{ message, at: operation.at, expected, actual: rate.used }];
  },
};
