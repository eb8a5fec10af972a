import type { UserContext } from "@redocly/openapi-core";
import { child, fields, follow, type Place } from "./place.ts";

/** The schema of a property named by a dotted path, also when it stands in a part of `allOf`, `anyOf` or `oneOf`. */
export function findProperty(schema: Place | undefined, path: string, ctx: UserContext): Place | undefined {
  return path.split(".").reduce((place, name) => findOne(place, name, ctx), schema);
}

function findOne(schema: Place | undefined, name: string, ctx: UserContext): Place | undefined {
  const direct = child(child(schema, "properties", ctx), name, ctx);
  if (direct || !schema) return direct;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const parts = fields(schema)[keyword];
    for (const value of Array.isArray(parts) ? parts : []) {
      const found = findOne(follow({ value, location: schema.location }, ctx), name, ctx);
      if (found) return found;
    }
  }
  return undefined;
}
