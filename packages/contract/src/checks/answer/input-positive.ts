import type { Check } from "../../check.ts";
import { costsQuota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverReal } from "./where.ts";

export const inputPositive: Check<Judged> = {
  id: "input.positive",
  says: "What the document allows is accepted.",
  phases: wheneverReal,
  targets: everyTarget,
  run({ exchange: { intent }, answer, operation, policy, rate, target }) {
    if (intent.kind !== "valid" || operation === undefined || policy === undefined || answer.status === 200) return [];
    if (answer.status === 429 && costsQuota(policy.kind) && rate?.remaining === 0) return [];
    // Somebody's account may lack a connection, a credit, a group or a subscription; it may also be too fast.
    if (target === "url" && [403, 429].includes(answer.status)) return [];
    const covers = intent.covers === undefined ? "" : ` (${intent.covers})`;
    const message = `A request that the document allows${covers} was answered with ${answer.status}`;
    return [{ message, at: operation.at, expected: 200, actual: answer.text.slice(0, 300) }];
  },
};
