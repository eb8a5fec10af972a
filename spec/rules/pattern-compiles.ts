import type { Oas3Rule } from "@redocly/openapi-core";
import { fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** A pattern that is no regular expression with the `u` flag. Prism validates nothing against a schema that has one. */
export const patternCompiles: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Schema(value, ctx) {
      const { pattern } = fields({ value, location: ctx.location });
      if (typeof pattern !== "string") return;
      try {
        new RegExp(pattern, "u");
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const mend = "write a JavaScript regular expression that is valid with the `u` flag.";
        report(ctx, ctx.location.child("pattern"), `The pattern does not compile: ${why}.`, mend);
      }
    },
  };
};
