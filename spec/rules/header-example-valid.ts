import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf } from "./shared/examples.ts";
import { child } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { refusal } from "./shared/validator.ts";

/** A header example that its own schema refuses. The stock rules look at examples of bodies and parameters only. */
export const headerExampleValid: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Header(value, ctx) {
      const header = { value, location: ctx.location };
      const schema = child(header, "schema", ctx);
      if (!schema) return;
      for (const example of examplesOf(header, ctx)) {
        const why = refusal(schema, example.value, ctx);
        if (why === undefined) continue;
        const problem = `The header's example ${JSON.stringify(example.value)} is refused by its schema: ${why}.`;
        report(ctx, example.location, problem, "make the example and the schema agree.");
      }
    },
  };
};
