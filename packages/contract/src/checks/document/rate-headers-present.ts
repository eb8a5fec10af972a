import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { costsQuota, operations as policies, rateLimitHeaders } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const rateHeadersPresent: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.headers.present",
  says: "The five rate-limit headers are declared on every status of the six sends, and on nothing else.",
  run({ operations }) {
    return operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, headers, at }): Finding[] => {
        const where = { operation: operation.id, at: [...at, "headers"] };
        if (costsQuota(policies[operation.id].kind)) {
          return Object.keys(rateLimitHeaders)
            .filter((name) => headers[name] === undefined)
            .map((name) => ({ ...where, message: `The ${status} declares no ${name}` }));
        }
        return Object.keys(headers)
          .filter((name) => /^x-ratelimit-/i.test(name))
          .map((name) => ({ ...where, message: `The ${status} declares ${name}, though the operation costs nothing` }));
      }),
    );
  },
};
