import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const bodySchema: Check<Judged> = {
  id: "body.schema",
  says: "A body is as the schema of its status says.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange, schemas }) {
    if (exchange.intent.kind === "unrouted" || !answer.isJson || response?.schema === undefined) return [];
    return schemas.departures(response.schemaAt, answer.json).map(({ message, at }) => {
      return { message: `In the body of the ${answer.status}, ${message}`, at, actual: answer.json };
    });
  },
};
