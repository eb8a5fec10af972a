import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const bodyJson: Check<Judged> = {
  id: "body.json",
  says: "A body is whole, readable JSON.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange }) {
    if (exchange.intent.kind === "unrouted" || exchange.operation === undefined) return [];
    if (answer.isJson && !answer.isCut) return [];
    const message = answer.isCut
      ? "The body is longer than 2 MiB; the rest was not read"
      : answer.text === ""
        ? `The ${answer.status} has no body`
        : `The body of the ${answer.status} is no JSON`;
    return [{ message, actual: answer.text.slice(0, 200), ...(response && { at: [...response.at, "content"] }) }];
  },
};
