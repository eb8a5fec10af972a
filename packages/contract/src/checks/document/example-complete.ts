import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { operations as policies } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";
import { successExamples } from "./success-examples.ts";

export const exampleComplete: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.complete",
  says: "The example of a 200 holds all that the operation promises, and the examples of each request show every either-or.",
  run({ operations }) {
    return operations.flatMap((operation): Finding[] => {
      const policy = policies[operation.id];
      const findings: Finding[] = [];
      for (const value of successExamples(operation)) {
        for (const name of Object.keys(policy.answer)) {
          if (Object.hasOwn(Object(value), name)) continue;
          findings.push({
            message: `An example of the 200 has no ${name}`,
            at: [...operation.at, "responses", "200"],
            actual: value,
          });
        }
      }
      const requests = Object.values(operation.body?.examples ?? {}) as Record<string, unknown>[];
      if (policy.method === "POST" && requests.length === 0) {
        findings.push({ message: "There is no example of a request", at: [...operation.at, "requestBody"] });
      }
      for (const name of requests.flatMap((request) => Object.keys(request))) {
        if (policy.fields[name] !== undefined) continue;
        findings.push({
          message: `An example of a request has the unpublished field ${name}`,
          at: [...operation.at, "requestBody"],
        });
      }
      return findings.map((finding) => ({ operation: operation.id, ...finding }));
    });
  },
};
