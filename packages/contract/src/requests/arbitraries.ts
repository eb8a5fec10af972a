import type { OperationId } from "@connectsafely/schema";
import fc from "fast-check";
import type { SchemaObject } from "../openapi.ts";
import type { Scene } from "../targets/target.ts";
import { type RequestField, type RequestModel, typesOf } from "./fields.ts";
import { allowedValue, type Input, isName, leastInput } from "./values.ts";

/** Any request that the document allows and the scene can fulfil; undefined where it can fulfil none. */
export function anyAllowed(model: RequestModel, scene: Scene, operation: OperationId): fc.Arbitrary<Input> | undefined {
  const least = leastInput(model, scene, operation);
  if (least === undefined) return undefined;
  const entries = model.fields.flatMap((field): [string, fc.Arbitrary<unknown>][] => {
    const value = allowedValue(scene, operation, field);
    return value === undefined ? [] : [[field.name, arbitraryOf(field, value)]];
  });
  const requiredKeys = entries.map(([name]) => name).filter((name) => Object.hasOwn(least, name));
  return fc
    .record<Record<string, unknown>, string>(Object.fromEntries(entries), { requiredKeys })
    .map((input) => (input["messageType"] === "inmail" ? { subject: "A question", ...input } : { ...input }));
}

function arbitraryOf(field: RequestField, value: unknown): fc.Arbitrary<unknown> {
  if (field.name === "messageUrns") return fc.constantFrom([], value);
  if (isName(field)) return fc.constant(value);
  return anyValue(field.schema);
}

function anyValue(schema: SchemaObject): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (typesOf(schema)[0]) {
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 2_000_000_000_000 });
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(anyValue(schema.items ?? {}), { maxLength: 3 });
    default:
      return anyText(schema);
  }
}

/** Text of any script, whole: half a surrogate pair cannot be sent as UTF-8. */
function anyText({ minLength = 0, maxLength = 200, pattern }: SchemaObject): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  return fc
    .string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 200) })
    .filter((text) => !/\p{Surrogate}/u.test(text) && text.length >= minLength && text.length <= maxLength);
}
