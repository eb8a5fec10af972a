import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { statuses } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const statusRequired: Check<ContractDocument> = {
  ...staticOnly,
  id: "status.required",
  says: "Every operation describes its six statuses, and 200 is its only success.",
  run({ operations }) {
    return operations.flatMap(({ id, at, responses }): Finding[] => {
      const described = responses.map(({ status }) => status);
      const missing = statuses.filter((status) => !described.includes(status));
      const strange = described.filter((status) => status !== 200 && status < 400);
      return [
        ...missing.map((status) => ({ message: `${id} does not describe ${status}`, at: [...at, "responses"] })),
        ...strange.map((status) => ({
          message: `${id} describes ${status}, which it does not answer`,
          at: [...at, "responses", String(status)],
        })),
      ].map((finding) => ({ operation: id, ...finding }));
    });
  },
};
