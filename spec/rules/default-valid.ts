import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { reportOnce } from "./shared/report-once.ts";
import { refusal } from "./shared/validator.ts";

/** A default that its own schema refuses, in bodies, parameters and headers. No stock rule looks at defaults. */
export const defaultValid: Oas3Rule = () => {
  const report = reportOnce();
  const check = (value: unknown, ctx: UserContext) => {
    if (!isPlainObject(value) || !("default" in value)) return;
    const why = refusal({ value, location: ctx.location }, value.default, ctx);
    if (why === undefined) return;
    const problem = `The default ${JSON.stringify(value.default)} is refused by its own schema: ${why}.`;
    report(ctx, ctx.location.child("default"), problem, "make the default and the schema agree.");
  };
  return {
    Schema: check,
    // Redocly shows `Schema` what a $ref leads to; a default beside the $ref is seen only here.
    ref(value, ctx) {
      if (ctx.type.name === "Schema") check(value, ctx);
    },
  };
};
