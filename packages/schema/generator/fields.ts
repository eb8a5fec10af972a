import type { Field } from "../src/operation.ts";
import type { Schema } from "./document.ts";
import type { Resolve } from "./resolve.ts";

const types = ["string", "number", "integer", "boolean", "array", "object"] as const;
const bounds = ["minLength", "maxLength", "minimum", "maximum", "pattern", "minItems", "maxItems"] as const;

/** One schema as a flat rule. Parts of an `allOf` add up; of alternatives only what they agree on is kept. */
export function fieldOf(schema: Schema, resolve: Resolve, trail: readonly Schema[] = []): Field {
  const own = resolve(schema);
  if (trail.includes(own)) return {};
  const below = (part: Schema) => fieldOf(part, resolve, [...trail, own]);

  const alternatives = (own.anyOf ?? own.oneOf ?? []).map(resolve);
  const real = alternatives.filter((part) => part.type !== "null");
  const inherited: Field = Object.assign({}, ...(own.allOf ?? []).map(below), agreement(real.map(below)));

  const named = [own.type ?? []].flat();
  const type = types.find((name) => named.includes(name) && named.every((other) => other === name || other === "null"));
  const nullable = own.nullable === true || named.includes("null") || real.length < alternatives.length;

  return ordered({
    ...inherited,
    ...(type && { type }),
    ...(nullable && { nullable }),
    ...(own.enum !== undefined && { enum: own.enum as unknown[] }),
    ...("const" in own && { enum: [own.const] }),
    ...("default" in own && { default: own.default }),
    ...Object.fromEntries(bounds.filter((key) => key in own).map((key) => [key, own[key]])),
    ...(own.items !== undefined && { items: below(own.items) }),
  });
}

/** What all of these rules say in the same words. */
export function agreement(fields: readonly Field[]): Field {
  const [first = {}, ...others] = fields;
  const same = ([key, value]: [string, unknown]) =>
    others.every((other) => JSON.stringify(other[key as keyof Field]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(first).filter(same));
}

const order = ["type", "required", "nullable", "enum", "default", ...bounds, "items"] as const;

/** The same keys in the same order, wherever a rule was put together from. */
export function ordered(field: Field): Field {
  return Object.fromEntries(order.filter((key) => field[key] !== undefined).map((key) => [key, field[key]]));
}
