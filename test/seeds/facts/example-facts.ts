import { isDeepStrictEqual } from "node:util";
import {
  bodyOf,
  examplesOf,
  type MediaType,
  type OpenApi,
  type Operation,
  parametersOf,
} from "../../setup/document.ts";
import { fieldAt } from "../../setup/schema-fields.ts";
import type { SeedExample, SeedOperation } from "../seed-page.ts";
import { type Change, type Fact, operationFact, unless } from "./fact.ts";
import { responseWith } from "./response-facts.ts";

/** Two kinds of facts: the document shows this very example, and its schema knows each field that the example has. */
export function exampleFacts({ operation, examples = [] }: SeedOperation): Fact[] {
  return examples.flatMap((example) => {
    const label = labelOf(example, examples);
    return [
      operationFact(operation, label, (document, found, change) => {
        const shown = shownInDocument(document, found, example);
        const wanted = change ? changed(example.value, change) : example.value;
        return unless(
          shown.some((one) => isDeepStrictEqual(one, wanted)),
          `${shown.length} other examples`,
        );
      }),
      ...fieldsIn(example.value).map(([path, type]) =>
        operationFact(operation, `${label} shows ${path} as ${type}`, (document, found) => {
          const schema = mediaTypeOf(document, found, example)?.schema;
          const types = schema && fieldAt(document, schema, path)?.types;
          if (!types) return "no such field";
          return unless(types.includes(type === "integer" && !types.includes(type) ? "number" : type), `type ${types}`);
        }),
      ),
    ];
  });
}

function labelOf(example: SeedExample, examples: SeedExample[]): string {
  const kind = kindOf(example);
  const alike = examples.filter((other) => kindOf(other) === kind);
  return alike.length > 1 ? `${kind} example ${alike.indexOf(example) + 1}` : `${kind} example`;
}

function kindOf(example: SeedExample): string {
  if (example.of === "response") return String(example.status);
  return example.of === "parameter" ? `parameter ${example.name}` : "request";
}

function mediaTypeOf(document: OpenApi, operation: Operation, example: SeedExample): MediaType | undefined {
  if (example.of === "request") return bodyOf(document, operation);
  return example.of === "response"
    ? responseWith(document, operation, example.status)?.content?.["application/json"]
    : undefined;
}

function shownInDocument(document: OpenApi, operation: Operation, example: SeedExample): unknown[] {
  const place =
    example.of === "parameter"
      ? parametersOf(document, operation).find(({ name }) => name === example.name)
      : mediaTypeOf(document, operation, example);
  return Object.values(examplesOf(document, place));
}

/** Paths of all fields in a value with the JSON type of each, items of an array under one path. */
function fieldsIn(value: unknown, path = ""): [path: string, type: string][] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const at = path ? `${path}.${name}` : name;
    return [[at, typeOf(field)] as [string, string], ...fieldsIn(field, at)];
  });
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function changed(value: unknown, change: Change): unknown {
  const copy: unknown = structuredClone(value);
  for (const [path, replacement] of Object.entries(change)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() ?? "";
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>);
    holder[last] = replacement;
  }
  return copy;
}
