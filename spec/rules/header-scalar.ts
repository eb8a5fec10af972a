import type { Oas3Rule } from "@redocly/openapi-core";
import { child, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

const SCALAR = ["string", "integer", "number"];
const MEND = "give it a `schema` with `type: string`, `integer` or `number`.";

/**
 * A header whose schema is missing or not a plain string or number. Prism 5.16 crashes on an array header and writes
 * the text `null` for a boolean header, a header with `content`, and one without a schema.
 */
export const headerScalar: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Header(value, ctx) {
      const header = { value, location: ctx.location };
      if (!("schema" in fields(header))) {
        report(ctx, ctx.location.key(), "The header has no schema.", MEND);
        return;
      }
      const schema = child(header, "schema", ctx);
      const { type } = fields(schema);
      if (!schema || (typeof type === "string" && SCALAR.includes(type))) return;
      const location = type === undefined ? schema.location.key() : schema.location.child("type");
      const given = type === undefined ? "no type" : `type ${JSON.stringify(type)}`;
      report(ctx, location, `The header's schema has ${given}; a header holds one text or number.`, MEND);
    },
  };
};
