import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf } from "./shared/examples.ts";
import { reportOnce } from "./shared/report-once.ts";

/** A header without an example. A mock then invents a value, such as 0 for a limit. */
export const headerExamplePresent: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Header(value, ctx) {
      if (examplesOf({ value, location: ctx.location }, ctx).length > 0) return;
      report(ctx, ctx.location.key(), "The header has no example.", "add an `example` with a realistic value.");
    },
  };
};
