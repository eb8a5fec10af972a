import type { Check } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const bodyUnexpected: Check<Judged> = {
  id: "body.unexpected",
  says: "An answer has no field that the document does not know.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, document, exchange }) {
    if (exchange.intent.kind === "unrouted" || !answer.isJson || response?.schema === undefined) return [];
    return unknownFields(document, [response.schema], answer.json, "").map((field) => ({
      message: `The ${answer.status} has the field ${field}, which the document does not know`,
      at: response.schemaAt,
      severity: "warning" as const,
    }));
  },
};

/** Fields of a value that none of the schemas describes, and whose schemas do not allow just any field. */
function unknownFields(
  document: ContractDocument,
  schemas: readonly SchemaObject[],
  value: unknown,
  path: string,
): string[] {
  const parts = schemas.flatMap((schema) => flat(document, schema));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => (items === undefined ? [] : [items]));
    return items.length === 0 ? [] : value.flatMap((item) => unknownFields(document, items, item, `${path}[]`));
  }
  if (typeof value !== "object" || value === null) return [];
  const described = parts.filter(({ properties }) => properties !== undefined);
  if (described.length === 0 || parts.some(({ additionalProperties }) => additionalProperties === true)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = described.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? [properties[name] ?? {}] : [],
    );
    const at = path === "" ? name : `${path}.${name}`;
    return known.length === 0 ? [at] : unknownFields(document, known, inner, at);
  });
}

/** A schema and all that `allOf`, `anyOf` and `oneOf` add to it. */
function flat(document: ContractDocument, schema: SchemaObject, depth = 0): SchemaObject[] {
  const resolved = document.resolve<SchemaObject>(schema);
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  if (depth > 20) return [resolved];
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => flat(document, part, depth + 1))];
}
