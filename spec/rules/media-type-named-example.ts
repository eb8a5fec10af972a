import type { Oas3Rule } from "@redocly/openapi-core";
import { child, entries, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** A request or response body without a named example. A mock then samples the schema and ignores its patterns. */
export const mediaTypeNamedExample: Oas3Rule = () => {
  const report = reportOnce();
  return {
    MediaType(value, ctx) {
      const examples = entries(child({ value, location: ctx.location }, "examples", ctx), ctx);
      if (examples.length === 0) {
        const mend = "add an entry with a `summary` and a `value` under `examples`.";
        report(ctx, ctx.location.key(), `The body (${ctx.key}) has no named example.`, mend);
      }
      for (const { key, written, target } of examples) {
        if (!target || "value" in fields(target)) continue;
        report(ctx, written.location.key(), `The example \`${key}\` has no value.`, "write its body under `value`.");
      }
    },
  };
};
