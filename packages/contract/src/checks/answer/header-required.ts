import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const headerRequired: Check<Judged> = {
  id: "header.required",
  says: "Every header that the document requires on a status is there.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange }) {
    if (exchange.intent.kind === "unrouted" || response === undefined) return [];
    return Object.entries(response.headers)
      .filter(([name, { required }]) => required === true && !answer.headers.has(name))
      .map(([name]) => ({ message: `The ${answer.status} has no ${name}`, at: [...response.at, "headers", name] }));
  },
};
