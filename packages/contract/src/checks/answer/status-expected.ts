import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget } from "./where.ts";

export const statusExpected: Check<Judged> = {
  id: "example.status",
  says: "A mock that is asked for the example of a status answers with that status.",
  phases: ["examples"],
  targets: everyTarget,
  run({ operation, exchange: { intent }, answer }) {
    if (intent.kind !== "example" || answer.status === intent.status || operation === undefined) return [];
    return [
      {
        message: `Asked for the example ${intent.example} of ${intent.status}, and got a ${answer.status}`,
        at: [...operation.at, "responses", String(intent.status)],
        expected: intent.status,
        actual: answer.status,
      },
    ];
  },
};
