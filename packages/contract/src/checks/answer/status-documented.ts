import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const statusDocumented: Check<Judged> = {
  id: "status.documented",
  says: "An operation answers only with statuses that the document describes.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ operation, exchange, answer, response }) {
    if (operation === undefined || response !== undefined || exchange.intent.kind === "unrouted") return [];
    const known = operation.responses.map(({ status }) => status).join(", ");
    return [
      {
        message: `The status ${answer.status} is not documented`,
        at: [...operation.at, "responses"],
        expected: `one of ${known}`,
        actual: answer.status,
      },
    ];
  },
};
