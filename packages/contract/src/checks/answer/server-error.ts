import type { Check } from "../../check.ts";
import { orderedFailure } from "../../exchange.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverReal } from "./where.ts";

export const serverError: Check<Judged> = {
  id: "status.5xx",
  says: "No request makes the server fail.",
  phases: wheneverReal,
  targets: everyTarget,
  run({ operation, answer, exchange }) {
    const { intent } = exchange;
    if (answer.status < 500 || (intent.kind === "other" && intent.covers === orderedFailure)) return [];
    return [
      {
        message: `The server failed with ${answer.status}`,
        actual: answer.status,
        ...(operation && { at: operation.at }),
      },
    ];
  },
};
