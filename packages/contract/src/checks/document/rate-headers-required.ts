import type { Check } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { declaredRateHeaders } from "./declared-rate-headers.ts";
import { staticOnly } from "./static-only.ts";

export const rateHeadersRequired: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.headers.required",
  says: "The rate-limit headers of the sends are required.",
  run(document) {
    return declaredRateHeaders(document)
      .filter(({ header }) => header.required !== true)
      .map(({ operation, status, name, at }) => ({
        operation,
        at,
        message: `${name} of the ${status} is not required`,
      }));
  },
};
