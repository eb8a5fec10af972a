import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { entries, fields, type Place } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** Every property, parameter and header says what it is; a description behind a `$ref` counts. */
export const described: Oas3Rule = () => {
  const report = reportOnce();
  const missing = (ctx: UserContext, at: Location, what: string) =>
    report(ctx, at, `The ${what} has no description.`, "say in a `description` what it means to a caller.");
  return {
    SchemaProperties(value, ctx) {
      for (const { key, written, target } of entries({ value, location: ctx.location }, ctx)) {
        if (!target || isDescribed(written) || isDescribed(target)) continue;
        missing(ctx, written.location.key(), `property \`${key}\``);
      }
    },
    Parameter(value, ctx) {
      if (isDescribed({ value, location: ctx.location })) return;
      missing(ctx, ctx.location.key(), `parameter \`${value.name}\``);
    },
    Header(value, ctx) {
      if (isDescribed({ value, location: ctx.location })) return;
      missing(ctx, ctx.location.key(), "header");
    },
  };
};

function isDescribed(place: Place): boolean {
  const { description } = fields(place);
  return typeof description === "string" && description.trim() !== "";
}
