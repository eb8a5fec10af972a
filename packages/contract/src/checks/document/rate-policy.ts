import type { Check } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { typesOf } from "../../requests/fields.ts";
import { type DeclaredHeader, declaredRateHeaders } from "./declared-rate-headers.ts";
import { staticOnly } from "./static-only.ts";

export const ratePolicy: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.policy",
  says: "The rate-limit headers are typed as they are sent: counts from 0 on, a timestamp, a filled text.",
  run(document) {
    return declaredRateHeaders(document).flatMap(({ operation, status, name, type, header, at }) => {
      const problem = wrong(document.resolve<SchemaObject>(header.schema ?? {}), type);
      return problem === undefined ? [] : [{ operation, at, message: `${name} of the ${status} ${problem}` }];
    });
  },
};

function wrong(schema: SchemaObject, type: DeclaredHeader["type"]): string | undefined {
  const types = typesOf(schema).join();
  const { format, minimum, minLength, exclusiveMinimum, maximum } = schema;
  switch (type) {
    case "integer":
      if (types !== "integer") return `is of type ${types}, not integer`;
      if (minimum !== 0 || exclusiveMinimum !== undefined) return "may be negative, or not zero";
      return maximum === undefined ? undefined : "has a maximum, though accounts may have other limits";
    case "timestamp":
      if (types !== "string") return `is of type ${types}, not string`;
      return format === "date-time" ? undefined : "does not say that it is a date-time";
    default:
      if (types !== "string") return `is of type ${types}, not string`;
      return (minLength ?? 0) >= 1 ? undefined : "may be empty";
  }
}
