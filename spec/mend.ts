import type { NormalizedProblem } from "@redocly/openapi-core";

const AGREE = "make the example and the schema agree.";
const YAML = "correct the YAML here; indentation and a colon in unquoted text are the usual causes.";

/** How to mend what the stock rules find. Our own rules say it themselves, after "Mend:". */
const STOCK: Record<string, string> = {
  "component-name-unique": "rename one of the two files; the bundle names components after them.",
  "no-ambiguous-paths": "rename one of the two paths; a server cannot tell them apart.",
  "no-invalid-media-type-examples": AGREE,
  "no-invalid-parameter-examples": AGREE,
  "no-invalid-schema-examples": AGREE,
  "no-required-schema-properties-undefined": "add the property to `properties`, or take it out of `required`.",
  "no-unresolved-refs":
    "correct the `$ref`: it is relative to the file it stands in, upper and lower case count, and what it names must not be empty.",
  "no-unused-components": "refer to the component, or remove it.",
  "operation-description": "say in a `description` what the call does, what it costs and what can go wrong.",
  "operation-operationId": "add an `operationId` in camelCase.",
  "operation-operationId-unique": "give one of the two operations another `operationId`.",
  "operation-summary": "add a short `summary`.",
  "operation-tag-defined": "use a tag of openapi.yaml, or define this one there.",
  "path-parameters-defined": "declare the parameter with `in: path`, or take it out of the path.",
  "spec-strict-refs": "write the value in place; a `$ref` may only stand for a whole OpenAPI object.",
  struct: "write the object as OpenAPI 3.1 defines it.",
};

/** What is wrong and how to mend it, from a problem's message and its rule. */
export function problemAndMend({ ruleId, message, suggest }: NormalizedProblem): { problem: string; mend: string } {
  const [problem = message, own] = message.split(/ Mend: (.*)$/s);
  if (own !== undefined) return { problem, mend: own };
  if (message.startsWith("Failed to parse")) return { problem, mend: YAML };
  if (suggest.length > 0)
    return { problem, mend: `did you mean ${suggest.map((name) => `\`${name}\``).join(" or ")}?` };
  return { problem, mend: STOCK[ruleId] ?? `change it until the rule \`${ruleId}\` of redocly.yaml holds.` };
}
