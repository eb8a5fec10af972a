import type { Oas3Rule } from "@redocly/openapi-core";
import { child, entries, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** A JSON request body refuses unknown fields: a typo in the recipient's name must not send to nobody, or to another. */
export const requestsClosed: Oas3Rule = () => {
  const report = reportOnce();
  return {
    RequestBody(value, ctx) {
      const content = child({ value, location: ctx.location }, "content", ctx);
      for (const { key, target } of entries(content, ctx)) {
        const schema = child(target, "schema", ctx);
        if (!schema || !/[/+]json\b/.test(key)) continue;
        const { additionalProperties, unevaluatedProperties } = fields(schema);
        if (additionalProperties === false || unevaluatedProperties === false) continue;
        const mend = "add `unevaluatedProperties: false` to its outermost schema, beside `properties` and `allOf`.";
        report(ctx, schema.location.key(), "The request body takes unknown fields.", mend);
      }
    },
  };
};
