import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { operations as policies } from "../../policy.ts";
import { typesOf } from "../../requests/fields.ts";
import { staticOnly } from "./static-only.ts";

export const responseFields: Check<ContractDocument> = {
  ...staticOnly,
  id: "response.fields",
  says: "A 200 requires what the operation promises, and every other status requires a reason.",
  run(document) {
    return document.operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, schema, schemaAt }): Finding[] => {
        const where = { operation: id, at: schemaAt };
        if (schema === undefined) return [{ ...where, message: `The ${status} of ${id} has no schema` }];
        if (status !== 200)
          return requiresReason(document, schema)
            ? []
            : [{ ...where, message: `The ${status} of ${id} may come without a reason` }];
        const { properties, required } = flat(document, schema);
        return Object.entries(policies[id].answer).flatMap(([name, type]): Finding[] => {
          const actual = typesOf(properties.get(name) ?? {}).join();
          if (!required.has(name)) return [{ ...where, message: `The 200 does not require ${name}`, expected: type }];
          return actual === type
            ? []
            : [{ ...where, message: `${name} of the 200 is of type ${actual}`, expected: type, actual }];
        });
      }),
    );
  },
};

function flat(document: ContractDocument, schema: SchemaObject) {
  const properties = new Map<string, SchemaObject>();
  const required = new Set<string>();
  const visit = (part: SchemaObject): void => {
    const { allOf = [], properties: own = {}, required: names = [] } = document.resolve<SchemaObject>(part);
    for (const each of allOf) visit(each);
    for (const [name, property] of Object.entries(own)) properties.set(name, document.resolve<SchemaObject>(property));
    for (const name of names) required.add(name);
  };
  visit(schema);
  return { properties, required };
}

/** Whether whatever the schema allows holds `error` or `message`. */
function requiresReason(document: ContractDocument, schema: SchemaObject): boolean {
  const { required = [], anyOf = [], oneOf = [], allOf = [] } = document.resolve<SchemaObject>(schema);
  if (required.includes("error") || required.includes("message")) return true;
  if (allOf.some((part) => requiresReason(document, part))) return true;
  const ways = [...anyOf, ...oneOf];
  return ways.length > 0 && ways.every((way) => requiresReason(document, way));
}
