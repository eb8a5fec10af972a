import type { Check } from "../../check.ts";
import type { SchemaObject } from "../../openapi.ts";
import { isTimestamp } from "../../timestamp.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const headerRfc3339: Check<Judged> = {
  id: "header.rfc3339",
  says: "A header that is a date-time is a timestamp by RFC 3339, to the letter.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange, document }) {
    if (exchange.intent.kind === "unrouted" || response === undefined) return [];
    return Object.entries(response.headers).flatMap(([name, header]) => {
      const text = answer.headers.get(name);
      const { format } = document.resolve<SchemaObject>(header.schema ?? {});
      if (text === null || format !== "date-time" || isTimestamp(text)) return [];
      const at = [...response.at, "headers", name];
      return [
        { message: `${name} of the ${answer.status} is "${text}"`, at, expected: "2026-03-17T00:00:00Z", actual: text },
      ];
    });
  },
};
