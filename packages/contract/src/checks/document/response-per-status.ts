import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { staticOnly } from "./static-only.ts";

export const responsePerStatus: Check<ContractDocument> = {
  ...staticOnly,
  id: "response.perStatus",
  says: "No two statuses of an operation show the same body.",
  run({ operations }) {
    return operations.flatMap(({ id, responses }) => {
      const seen: { status: number; value: unknown }[] = [];
      const findings: Finding[] = [];
      for (const { status, examples, at } of responses) {
        for (const [name, value] of Object.entries(examples)) {
          const other = seen.find((each) => each.status !== status && isDeepStrictEqual(each.value, value));
          if (other)
            findings.push({
              operation: id,
              message: `The ${status} shows the body of the ${other.status} (${name})`,
              at,
            });
          seen.push({ status, value });
        }
      }
      return findings;
    });
  },
};
