import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { costsQuota, operations as policies, rateLimitHeaders } from "../../policy.ts";
import { typesOf } from "../../requests/fields.ts";
import { staticOnly } from "./static-only.ts";

export const rateDeclared: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.headers.declared",
  says: "The five rate-limit headers are required on every status of the six sends, typed as they are, and on nothing else.",
  run({ operations, resolve }) {
    return operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, headers, at }): Finding[] => {
        const where = { operation: operation.id, at: [...at, "headers"] };
        if (!costsQuota(policies[operation.id].kind)) {
          return Object.keys(headers)
            .filter((name) => /^x-ratelimit-/i.test(name))
            .map((name) => ({
              ...where,
              message: `The ${status} declares ${name}, though the operation costs nothing`,
            }));
        }
        return Object.entries(rateLimitHeaders).flatMap(([name, type]): Finding[] => {
          const header = headers[name];
          const here = { ...where, at: [...where.at, name] };
          if (header === undefined) return [{ ...here, message: `The ${status} declares no ${name}` }];
          if (header.required !== true) return [{ ...here, message: `${name} of the ${status} is not required` }];
          const problem = wrong(resolve<SchemaObject>(header.schema ?? {}), type);
          return problem === undefined ? [] : [{ ...here, message: `${name} of the ${status} ${problem}` }];
        });
      }),
    );
  },
};

function wrong(
  schema: SchemaObject,
  type: (typeof rateLimitHeaders)[keyof typeof rateLimitHeaders],
): string | undefined {
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
