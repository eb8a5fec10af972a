import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { operationIds, operations } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const operationPresent: Check<ContractDocument> = {
  ...staticOnly,
  id: "operation.present",
  says: "Each of the nine operations is there, under its name, method and path.",
  run({ operation }) {
    return operationIds.flatMap((id): Finding[] => {
      const policy = operations[id];
      const found = operation(id);
      if (found === undefined)
        return [{ operation: id, message: `${id} is missing`, at: ["paths"], expected: policy.path }];
      const expected = `${policy.method} ${policy.path}`;
      const actual = `${found.method} ${found.path}`;
      return actual === expected
        ? []
        : [{ operation: id, message: `${id} is ${actual}`, at: found.at, expected, actual }];
    });
  },
};
