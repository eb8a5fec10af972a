import type { Check } from "../../check.ts";
import type { SchemaObject } from "../../openapi.ts";
import { typesOf } from "../../requests/fields.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const headerSchema: Check<Judged> = {
  id: "header.schema",
  says: "A header's value is as its schema says.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange, schemas, document }) {
    if (exchange.intent.kind === "unrouted" || response === undefined) return [];
    return Object.entries(response.headers).flatMap(([name, header]) => {
      const text = answer.headers.get(name);
      if (text === null || header.schema === undefined) return [];
      const at = [...response.at, "headers", name, "schema"];
      const schema = document.resolve<SchemaObject>(header.schema);
      // header.rfc3339 tells these.
      if (schema.format === "date-time") return [];
      const value = scalar(text, schema);
      return schemas.departures(at, value).map(({ message }) => ({
        message: `${name} of the ${answer.status} is "${text}": ${message}`,
        at,
        actual: text,
      }));
    });
  },
};

/** A header is text; only a plain number becomes one, so that "150, 150", "0x96" and "" stay what they are. */
function scalar(text: string, schema: SchemaObject): unknown {
  const types = typesOf(schema);
  if (types.includes("integer") || types.includes("number")) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
