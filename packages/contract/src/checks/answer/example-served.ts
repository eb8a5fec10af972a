import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget } from "./where.ts";

export const exampleServed: Check<Judged> = {
  id: "example.served",
  says: "A mock serves body and headers exactly as the example shows them.",
  phases: ["examples"],
  targets: everyTarget,
  run({ exchange: { intent }, answer, response }) {
    if (intent.kind !== "example" || response === undefined || answer.status !== intent.status) return [];
    const findings: Finding[] = [];
    const example = response.examples[intent.example];
    if (!isDeepStrictEqual(answer.json, example)) {
      const message = `The body is not the example ${intent.example}`;
      findings.push({
        message,
        at: [...response.at, "content"],
        expected: example,
        actual: answer.json ?? answer.text,
      });
    }
    for (const [name, header] of Object.entries(response.headers)) {
      const served = answer.headers.get(name);
      if (header.example === undefined || served === String(header.example)) continue;
      const at = [...response.at, "headers", name];
      findings.push({
        message: `${name} is not as its example shows it`,
        at,
        expected: String(header.example),
        actual: served,
      });
    }
    return findings;
  },
};
