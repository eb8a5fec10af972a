import { resolve } from "node:path";
import connectsafely from "@connectsafely/spec/rules";
import { createConfig, getLineColLocation, lint, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { shown } from "../../places.ts";

/** What lint rules see, under the ids of this suite. The rules are those of the document's own lint, through Redocly. */
const lints: readonly { readonly id: string; readonly says: string; readonly rules: readonly string[] }[] = [
  {
    id: "document.valid",
    says: "The document is OpenAPI 3.1 to the letter, and every reference leads somewhere.",
    rules: [
      "struct",
      "spec",
      "no-unresolved-refs",
      "spec-strict-refs",
      "operation-operationId-unique",
      "path-parameters-defined",
    ],
  },
  {
    id: "dialect.2020-12",
    says: "The document names the schema dialect that validators must use.",
    rules: ["connectsafely/dialect-declared"],
  },
  { id: "security.defined", says: "Every security scheme that is asked for is defined.", rules: ["security-defined"] },
  {
    id: "schema.compiles",
    says: "Every schema and pattern can be used by a strict validator.",
    rules: ["connectsafely/schema-compiles", "connectsafely/pattern-compiles"],
  },
  {
    id: "schema.closed",
    says: "A request refuses fields that nobody knows.",
    rules: ["connectsafely/requests-closed"],
  },
  {
    id: "default.valid",
    says: "A default is a value that its own schema allows.",
    rules: ["connectsafely/default-valid"],
  },
  {
    id: "example.media",
    says: "The example of a body is as the body's schema says.",
    rules: ["no-invalid-media-type-examples", "no-invalid-schema-examples"],
  },
  {
    id: "example.param",
    says: "The example of a parameter is as its schema says.",
    rules: ["no-invalid-parameter-examples"],
  },
  {
    id: "example.header",
    says: "The example of a header is as its schema says.",
    rules: ["connectsafely/header-example-valid"],
  },
  {
    id: "example.exists",
    says: "Every body and every header has an example.",
    rules: [
      "connectsafely/header-example-present",
      "connectsafely/media-type-named-example",
      "connectsafely/example-refs-resolved",
    ],
  },
  { id: "header.scalar", says: "A header is one number, text or truth value.", rules: ["connectsafely/header-scalar"] },
  {
    id: "rate.example.sum",
    says: "The examples of the rate-limit headers add up, and fit the quota that the operation declares.",
    rules: [
      "connectsafely/rate-limit-arithmetic",
      "connectsafely/rate-limit-matches-quota",
      "connectsafely/rate-limit-headers",
    ],
  },
  {
    id: "rate.429.zero",
    says: "The example of a 429 shows a spent quota.",
    rules: ["connectsafely/rate-limit-spent"],
  },
  {
    id: "extension.known",
    says: "The extension keys are written as those who read them expect.",
    rules: [
      "connectsafely/extension-known",
      "connectsafely/delivery-declared",
      "connectsafely/pagination-declared",
      "connectsafely/quota-declared",
    ],
  },
];

/** One run of Redocly serves all of these checks. */
const runs = new WeakMap<ContractDocument, Promise<NormalizedProblem[]>>();

export const lintChecks: readonly Check<ContractDocument>[] = lints.map(({ id, says, rules }) => ({
  id,
  says,
  phases: ["static"],
  targets: ["prism", "sandbox", "url"],
  async run(document) {
    const problems = runs.get(document) ?? lintWithAll(document);
    runs.set(document, problems);
    return (await problems).filter(({ ruleId }) => rules.includes(ruleId)).map(finding);
  },
}));

async function lintWithAll({ file, root }: ContractDocument): Promise<NormalizedProblem[]> {
  const rules = Object.fromEntries(lints.flatMap((each) => each.rules).map((rule) => [rule, "error" as const]));
  const config = await createConfig({ plugins: [connectsafely()], rules });
  // A document that was changed in memory is no longer what its file says.
  if (file.endsWith("#")) {
    return lintFromString({ source: JSON.stringify(root), absoluteRef: resolve(file.slice(0, -1)), config });
  }
  return lint({ ref: resolve(file), config });
}

function finding(problem: NormalizedProblem): Finding {
  const [first] = problem.location;
  const message = problem.message.split(" Mend: ")[0] ?? problem.message;
  if (first === undefined) return { message };
  const { source, start } = getLineColLocation(first);
  const pointer = first.pointer ?? "#/";
  return { message, place: { file: shown(source.absoluteRef), line: start.line, column: start.col, pointer } };
}
