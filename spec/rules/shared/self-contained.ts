import { isPlainObject, isRef, type Location, type UserContext } from "@redocly/openapi-core";
import type { Place } from "./place.ts";

/** JSON Schema 2020-12 keywords whose value is a schema, a list of schemas, or schemas by name. The rest is data. */
const ONE = new Set([
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const LIST = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const BY_NAME = new Set(["$defs", "dependentSchemas", "patternProperties", "properties"]);

/** What OpenAPI adds to JSON Schema. A strict validator does not know it, and it refuses nothing. */
const ANNOTATIONS = new Set(["discriminator", "example", "externalDocs", "xml"]);

/** A copy of a schema object in which every schema directly inside is replaced; a `$ref` is not followed. */
function mapSubschemas({ value, location }: Place, replace: (sub: Place) => unknown): Record<string, unknown> {
  if (!isPlainObject(value)) return {};
  const byName = (object: object, at: Location) =>
    Object.fromEntries(
      Object.entries(object).map(([name, sub]) => [name, replace({ value: sub, location: at.child(name) })]),
    );
  const inside = (keyword: string, content: unknown) => {
    const at = location.child(keyword);
    if (ONE.has(keyword)) return replace({ value: content, location: at });
    if (BY_NAME.has(keyword) && isPlainObject(content)) return byName(content, at);
    if (LIST.has(keyword) && Array.isArray(content))
      return content.map((sub, index) => replace({ value: sub, location: at.child(index) }));
    return content;
  };
  return Object.fromEntries(Object.entries(value).map(([keyword, content]) => [keyword, inside(keyword, content)]));
}

/** The schemas directly inside a schema, as written: a `$ref` is not followed. */
export function subschemas(schema: Place): Place[] {
  const found: Place[] = [];
  mapSubschemas(schema, (sub) => found.push(sub));
  return found;
}

/** What a schema says by itself: everything inside it is allowed, and a `$ref` is left out. */
export function withoutSubschemas(schema: Place): Record<string, unknown> {
  const { $ref, ...own } = mapSubschemas(schema, () => true);
  return own;
}

/** The schema a `$ref` names: one step only, so that keywords beside a `$ref` on the way keep their effect. */
export function nextSchema({ value, location }: Place, ctx: UserContext): Place | undefined {
  if (!isRef(value)) return undefined;
  const target = ctx.resolve(value, location.source.absoluteRef);
  const step = target.chain?.[0] ?? target;
  return step.location && { value: step.node, location: step.location };
}

/** The same schema as one object that needs no other file: every `$ref` leads into its `$defs`. */
export function selfContained(schema: Place, ctx: UserContext): Record<string, unknown> {
  const names = new Map<string, string>();
  const $defs: Record<string, unknown> = {};

  function define(place: Place): string {
    const known = names.get(place.location.absolutePointer);
    if (known !== undefined) return known;
    const name = String(names.size);
    names.set(place.location.absolutePointer, name);
    $defs[name] = copy(place);
    return name;
  }

  function copy(place: Place): unknown {
    if (!isPlainObject(place.value)) return place.value;
    const target = nextSchema(place, ctx);
    const kept = Object.entries(mapSubschemas(place, copy)).filter(
      ([keyword]) => keyword !== "$ref" && !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-"),
    );
    return { ...(target && { $ref: `#/$defs/${define(target)}` }), ...Object.fromEntries(kept) };
  }

  return { $ref: `#/$defs/${define(schema)}`, $defs };
}
