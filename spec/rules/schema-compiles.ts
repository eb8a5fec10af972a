import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, type Place } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { nextSchema, subschemas, withoutSubschemas } from "./shared/self-contained.ts";
import { compile } from "./shared/validator.ts";

/** A schema that Ajv 2020 refuses in strict mode. Prism validates nothing against a schema it cannot compile. */
export const schemaCompiles: Oas3Rule = () => {
  const report = reportOnce();
  const check = (value: unknown, ctx: UserContext) => {
    const schema = child({ value, location: ctx.location }, "schema", ctx);
    const why = schema && compileError(schema, ctx);
    if (!why) return;
    const { location } = partWith(why, schema, ctx, new Set()) ?? schema;
    const problem = `The schema does not compile under Ajv 2020 strict: ${why}.`;
    report(ctx, location, problem, "correct the keyword that the message names.");
  };
  return { MediaType: check, Parameter: check, Header: check };
};

/** Why a schema does not compile, without the paths that Ajv adds: they are of the compiled schema, not of a file. */
function compileError(schema: Place, ctx: UserContext): string | undefined {
  try {
    compile(schema, ctx);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, invalid] = /^schema is invalid: (.*)$/s.exec(message) ?? [];
    if (invalid !== undefined) return [...new Set(invalid.split(", ").map(keywordOnly))].join(", ");
    return message.replace(/^strict mode: /, "").replace(/( in schema)? at (path )?"#.*?"/, "");
  }
}

/** `data/$defs/3/properties/text/minLength must be integer` is about `minLength`. */
function keywordOnly(error: string): string {
  return error.replace(/^data(?:\/\S*)?\/(\S+)/, "`$1`");
}

/** The first schema in or behind this one that has the fault by itself. */
function partWith(why: string, schema: Place, ctx: UserContext, seen: Set<string>): Place | undefined {
  if (seen.has(schema.location.absolutePointer)) return undefined;
  seen.add(schema.location.absolutePointer);
  if (compileError({ ...schema, value: withoutSubschemas(schema) }, ctx) === why) return schema;
  const next = nextSchema(schema, ctx);
  for (const inside of [...(next ? [next] : []), ...subschemas(schema)]) {
    const part = partWith(why, inside, ctx, seen);
    if (part) return part;
  }
  return undefined;
}
