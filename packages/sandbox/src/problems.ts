import type { Field, Operation } from "@connectsafely/schema";

/** The part of a validator's finding that is used here. */
export interface ErrorObject {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
}

/** A sentence, or the list of what is wrong. */
export type Problem = string | { readonly name: string; readonly issues: readonly Issue[] };

export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly [detail: string]: unknown;
}

/**
 * The `error` of a 400, in the API's two forms: a sentence for what is missing, an object for what is wrong.
 * Works from the operations table, which says in fields what the refusing schema says in branches.
 */
export function explain(operation: Operation, input: unknown, finding: ErrorObject | undefined): Problem {
  if (!isObject(input)) return "The body must be a JSON object";
  const fields = operation.parameters.body ?? operation.parameters.query ?? {};
  const absent = (name: string) => !Object.hasOwn(input, name);

  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  if (required.some(absent)) return `${list(required)} ${required.length > 1 ? "are" : "is"} required`;
  const choices = operation.anyOf ?? [];
  if (choices.length > 0 && choices.every((group) => group.some(absent))) {
    return `${choices.map((group) => group.join(" and ")).join(" or ")} is required`;
  }

  const issues = Object.keys(fields).flatMap((name) =>
    absent(name) ? [] : issuesOf(fields[name] ?? {}, input[name], [name]),
  );
  const unknown = unknownNames(operation, input);
  if (unknown.length > 0) {
    const names = unknown.map((name) => `'${name}'`).join(", ");
    issues.push({ code: "unrecognized_keys", path: [], message: `Unrecognized key(s) in object: ${names}` });
  }
  if (issues.length === 0) {
    const { instancePath = "", keyword = "", params = {} } = finding ?? {};
    const message = `Does not fit ${keyword} ${Object.values(params).join(", ")}`;
    issues.push({ code: "custom", path: instancePath.split("/").slice(1), message });
  }
  return { name: "ZodError", issues };
}

/**
 * Names that the operation does not declare. Asked beside the schema because Ajv takes names of `Object.prototype`,
 * such as `constructor`, for evaluated where an `anyOf` decides what is.
 */
export function unknownNames(operation: Operation, input: object): string[] {
  const fields = operation.parameters.body ?? operation.parameters.query ?? {};
  return Object.keys(input).filter((name) => !Object.hasOwn(fields, name));
}

function issuesOf(field: Field, value: unknown, path: readonly (string | number)[]): Issue[] {
  const received = typeOf(value);
  const fits =
    field.type === undefined ||
    received === field.type ||
    (field.type === "integer" && Number.isInteger(value)) ||
    (value === null && field.nullable === true);
  if (!fits) {
    const message = `Expected ${field.type}, received ${received}`;
    return [{ code: "invalid_type", expected: field.type, received, path, message }];
  }
  if (field.enum !== undefined && !field.enum.includes(value)) {
    const options = field.enum.map((option) => `'${option}'`).join(" | ");
    return [{ code: "invalid_enum_value", path, message: `Expected ${options}` }];
  }
  const problem = outOfBounds(field, value);
  if (problem !== undefined) return [{ ...problem, path }];
  if (!Array.isArray(value)) return [];
  // The first wrong item only: a list of half a million would make an answer of seventy megabytes.
  const wrong = value.findIndex((item) => issuesOf(field.items ?? {}, item, []).length > 0);
  return wrong === -1 ? [] : issuesOf(field.items ?? {}, value[wrong], [...path, wrong]);
}

function outOfBounds(field: Field, value: unknown): { code: string; message: string } | undefined {
  if (typeof value === "string" && value.length < (field.minLength ?? 0)) {
    return { code: "too_small", message: `String must contain at least ${field.minLength} character(s)` };
  }
  if (typeof value === "number" && value < (field.minimum ?? -Infinity)) {
    return { code: "too_small", message: `Number must be greater than or equal to ${field.minimum}` };
  }
  if (typeof value === "number" && value > (field.maximum ?? Infinity)) {
    return { code: "too_big", message: `Number must be less than or equal to ${field.maximum}` };
  }
  return undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  const separator = names.length > 2 ? ", and " : " and ";
  return names.slice(0, -1).join(", ") + separator + names.at(-1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
