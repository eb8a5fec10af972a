import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { retryAfter } from "../../policy.ts";
import { typesOf } from "../../requests/fields.ts";
import { staticOnly } from "./static-only.ts";

export const retryAfterDeclared: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.429.retryAfter",
  says: "A 429, and nothing else, may tell in whole seconds when to come back, and is not required to.",
  run({ operations, resolve }) {
    return operations.flatMap(({ id, responses }): Finding[] => {
      const elsewhere = responses
        .filter(({ status, headers }) => status !== 429 && headers[retryAfter] !== undefined)
        .map(({ status, at }) => ({
          operation: id,
          at,
          message: `The ${status} declares ${retryAfter}, though waiting does not mend it`,
        }));
      const response = responses.find(({ status }) => status === 429);
      if (response === undefined) return elsewhere;
      const where = { operation: id, at: [...response.at, "headers", retryAfter] };
      const header = response.headers[retryAfter];
      if (header === undefined)
        return [...elsewhere, { ...where, message: `The 429 of ${id} declares no ${retryAfter}` }];
      const schema = resolve<SchemaObject>(header.schema ?? {});
      const findings: Finding[] = [...elsewhere];
      if (header.required === true)
        findings.push({ ...where, message: `${retryAfter} is required, though it may be absent` });
      if (typesOf(schema).join() !== "integer" || schema.minimum !== 0) {
        findings.push({ ...where, message: `${retryAfter} is not whole seconds from 0 on` });
      }
      const seconds = Number(header.example);
      // The quota's reset is never more than a day away; a key that is too fast waits for seconds.
      const most = response.headers["X-RateLimit-Reset"] === undefined ? 600 : 86_400;
      if (!(seconds > 0 && seconds <= most)) {
        findings.push({
          ...where,
          message: `The example of ${retryAfter} is ${seconds} s`,
          expected: `at most ${most}`,
        });
      }
      return findings;
    });
  },
};
