import type { Oas3Rule } from "@redocly/openapi-core";
import { fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The root names JSON Schema 2020-12. Without it Prism validates with draft 7 and ignores `unevaluatedProperties`. */
export const dialectDeclared: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Root(value, ctx) {
      const { jsonSchemaDialect } = fields({ value, location: ctx.location });
      if (jsonSchemaDialect === DIALECT) return;
      const key = jsonSchemaDialect === undefined ? "openapi" : "jsonSchemaDialect";
      const problem = "The document does not say that its schemas are JSON Schema 2020-12.";
      report(ctx, ctx.location.child(key), problem, `write \`jsonSchemaDialect: ${DIALECT}\` at the root.`);
    },
  };
};
