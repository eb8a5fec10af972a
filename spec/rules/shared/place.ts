import { isPlainObject, isRef, type Location, type UserContext } from "@redocly/openapi-core";

/** A value of the document and where it is written. After a `$ref` that may be another file. */
export type Place = { readonly value: unknown; readonly location: Location };

/** Where a `$ref` leads, or the value itself. Nothing when it leads nowhere: `no-unresolved-refs` reports that. */
export function follow({ value, location }: Place, ctx: UserContext): Place | undefined {
  if (!isRef(value)) return value === undefined ? undefined : { value, location };
  const target = ctx.resolve(value, location.source.absoluteRef);
  return target.location && { value: target.node, location: target.location };
}

/** The value under one key, with its `$ref` followed. */
export function child(parent: Place | undefined, key: string, ctx: UserContext): Place | undefined {
  return entries(parent, ctx).find((entry) => entry.key === key)?.target;
}

/** One key of an object: the value as written there, and the one its `$ref` leads to. */
export type Entry = { readonly key: string; readonly written: Place; readonly target: Place | undefined };

export function entries(parent: Place | undefined, ctx: UserContext): Entry[] {
  if (!parent) return [];
  return Object.entries(fields(parent)).map(([key, value]) => {
    const written = { value, location: parent.location.child(key) };
    return { key, written, target: follow(written, ctx) };
  });
}

/** The value as an object; an empty one when it is something else. */
export function fields(place: Place | undefined): Record<string, unknown> {
  return isPlainObject(place?.value) ? place.value : {};
}
