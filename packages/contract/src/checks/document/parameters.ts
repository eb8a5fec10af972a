import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { parameterExamples } from "./parameter-examples.ts";
import { staticOnly } from "./static-only.ts";

/** Anything else makes a URL that no client writes: the values here are plain, and encoded as all others. */
const plain: Readonly<Record<string, unknown>> = {
  allowEmptyValue: false,
  allowReserved: false,
  style: "form",
  explode: true,
  content: undefined,
};

export const parameters: Check<ContractDocument> = {
  ...staticOnly,
  id: "parameter.plain",
  says: "Each query parameter is listed once, has an example, and is written in the plain way.",
  run(document) {
    return document.operations.flatMap((operation) => {
      const findings: Finding[] = [];
      const seen = new Set<string>();
      const examples = parameterExamples(document, operation);
      for (const [index, parameter] of operation.parameters.entries()) {
        const { name } = parameter;
        const at = [...operation.at, "parameters", index];
        if (seen.has(name)) findings.push({ message: `${name} is listed twice`, at });
        seen.add(name);
        if ((examples[name] ?? []).length === 0) findings.push({ message: `${name} has no example`, at });
        for (const [keyword, value] of Object.entries(plain)) {
          const actual = parameter[keyword] ?? value;
          if (actual !== value) findings.push({ message: `${name} has ${keyword}`, at, expected: value, actual });
        }
      }
      return findings.map((finding) => ({ operation: operation.id, ...finding }));
    });
  },
};
