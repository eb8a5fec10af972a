import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget } from "./where.ts";

/** What the coverage phase calls a body that is no JSON. */
export const malformedJson = "malformed JSON";

export const inputMalformedJson: Check<Judged> = {
  id: "input.malformedJson",
  says: "A body that is no JSON is a 400.",
  phases: ["coverage"],
  targets: everyTarget,
  run({ exchange: { intent }, answer, operation }) {
    if (intent.kind !== "invalid" || intent.covers !== malformedJson || operation === undefined) return [];
    if (answer.status === 400) return [];
    const message = `A body that is no JSON got a ${answer.status}`;
    return [{ message, at: [...operation.at, "requestBody"], expected: 400, actual: answer.status }];
  },
};
