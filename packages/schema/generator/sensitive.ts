import type { Schema } from "./document.ts";
import type { Resolve } from "./resolve.ts";

/** The names of all properties marked `x-sensitive`, at any depth of these schemas, sorted. */
export function sensitiveNames(schemas: readonly Schema[], resolve: Resolve): string[] {
  const names = new Set<string>();
  const seen = new Set<Schema>();

  function walk(schema: Schema): void {
    const own = resolve(schema);
    if (seen.has(own)) return;
    seen.add(own);
    for (const [name, property] of Object.entries(own.properties ?? {})) {
      if (isSensitive(property, resolve)) names.add(name);
      walk(property);
    }
    for (const part of partsOf(own)) walk(part);
    if (typeof own.additionalProperties === "object") walk(own.additionalProperties);
  }

  schemas.forEach(walk);
  return [...names].sort();
}

/** Marked itself, or made of something marked: a list of sensitive strings is sensitive too. */
export function isSensitive(schema: Schema, resolve: Resolve, trail: readonly Schema[] = []): boolean {
  const own = resolve(schema);
  if (own["x-sensitive"] === true) return true;
  return !trail.includes(own) && partsOf(own).some((part) => isSensitive(part, resolve, [...trail, own]));
}

function partsOf(schema: Schema): Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], items } = schema;
  return [...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])];
}
