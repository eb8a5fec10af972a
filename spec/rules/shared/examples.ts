import type { UserContext } from "@redocly/openapi-core";
import { child, entries, fields, type Place } from "./place.ts";

/** The example values of a header, parameter or media type: its `example`, and the `value` of each of its `examples`. */
export function examplesOf(place: Place, ctx: UserContext): Place[] {
  const { example } = fields(place);
  const single = example === undefined ? [] : [{ value: example, location: place.location.child("example") }];
  const named = entries(child(place, "examples", ctx), ctx).flatMap(({ target }) => {
    const { value } = fields(target);
    return target === undefined || value === undefined ? [] : [{ value, location: target.location.child("value") }];
  });
  return [...single, ...named];
}
