import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { malformedJson } from "./malformed-json.ts";
import { everyTarget, wheneverReal } from "./where.ts";

export const inputNegative: Check<Judged> = {
  id: "input.negative",
  says: "What the document does not allow is refused with 400.",
  phases: wheneverReal,
  targets: everyTarget,
  run({ exchange: { intent }, answer, operation, target }) {
    if (intent.kind !== "invalid" || intent.covers === malformedJson) return [];
    if (operation === undefined || answer.status === 400) return [];
    if (target === "url" && answer.status === 429) return [];
    const message = `A request that the document does not allow (${intent.covers}) was answered with ${answer.status}`;
    return [{ message, at: operation.at, expected: 400, actual: answer.status }];
  },
};
