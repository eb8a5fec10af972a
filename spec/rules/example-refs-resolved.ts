import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { fields, type Place } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

const MEND = "write the value out, or let the `$ref` stand for the whole entry under `examples`.";

/** A `$ref` inside an example value. There it is data: the bundler leaves it behind, and a mock serves it as it is. */
export const exampleRefsResolved: Oas3Rule = () => {
  const report = reportOnce();

  function refuseRefs({ value, location }: Place, ctx: UserContext): void {
    if (!Array.isArray(value) && !isPlainObject(value)) return;
    for (const [key, inside] of Object.entries(value)) {
      const at = location.child(key);
      if (key !== "$ref") refuseRefs({ value: inside, location: at }, ctx);
      else
        report(ctx, at.key(), `The \`$ref\` to ${inside} is inside an example value, where nothing resolves it.`, MEND);
    }
  }

  const dataUnder =
    (...keys: string[]) =>
    (value: unknown, ctx: UserContext) => {
      for (const key of keys) {
        const data = fields({ value, location: ctx.location })[key];
        refuseRefs({ value: data, location: ctx.location.child(key) }, ctx);
      }
    };
  return {
    Example: dataUnder("value"),
    MediaType: dataUnder("example"),
    Parameter: dataUnder("example"),
    Header: dataUnder("example"),
    Schema: dataUnder("const", "default", "enum", "example", "examples"),
  };
};
