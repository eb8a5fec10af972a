import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { silentPages } from "./method-allow.ts";

export const method405: Check<Judged> = {
  id: "method.405",
  says: "A method that a path does not have is a 405.",
  phases: ["coverage"],
  targets: ["sandbox"],
  unsound: silentPages,
  run({ exchange: { intent }, answer }) {
    if (intent.kind !== "unrouted" || !intent.covers.startsWith("the method ") || answer.status === 405) return [];
    return [{ message: `${intent.covers} got a ${answer.status}`, expected: 405, actual: answer.status }];
  },
};
