import type { UserContext } from "@redocly/openapi-core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Place } from "./place.ts";
import { selfContained } from "./self-contained.ts";

// `required` in a branch whose parent holds the properties is fine JSON Schema: the one strict mode left out.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);

// ajv-formats also takes a blank for the "T". `Date` refuses a 13th month, but moves 30 February into March.
const RFC_3339 = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
ajv.addFormat("date-time", (text: string) => {
  const day = RFC_3339.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(day).toISOString().startsWith(day);
});

const compiled = new Map<string, ValidateFunction>();

/** Compiles a schema as written in the document, under Ajv 2020 strict with formats; throws when that refuses it. */
export function compile(schema: Place, ctx: UserContext): ValidateFunction {
  const self = selfContained(schema, ctx);
  const key = JSON.stringify(self);
  const validate = compiled.get(key) ?? ajv.compile(self);
  compiled.set(key, validate);
  return validate;
}

/** Why a schema refuses a value, as one sentence; nothing when it takes it. A schema that does not compile refuses nothing. */
export function refusal(schema: Place, value: unknown, ctx: UserContext): string | undefined {
  let validate: ValidateFunction;
  try {
    validate = compile(schema, ctx);
  } catch {
    return undefined; // `schema-compiles` reports it, once.
  }
  if (validate(value)) return undefined;
  return (validate.errors ?? []).map(sentence).join("; ");
}

function sentence({ instancePath, message, params, keyword }: ErrorObject): string {
  const subject = instancePath === "" ? "it" : `\`${instancePath}\``;
  const detail = keyword === "enum" ? ` (${params.allowedValues.join(", ")})` : "";
  return `${subject} ${message}${detail}`;
}
