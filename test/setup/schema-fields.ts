import { type OpenApi, resolve, type Schema } from "./document.ts";

/** What a document says of one field, wherever in `allOf`, `anyOf`, `oneOf` and `$ref` it says so. */
export interface Field {
  /** JSON types the field may have, sorted. */
  types: string[];
  required: boolean;
  /** Fields of which one is enough, this field among them: `[["recipientProfileId"], ["recipientProfileUrn"]]`. */
  choice: string[][];
  enum: unknown[] | undefined;
  default: unknown;
  maximum: number | undefined;
  description: string;
}

/** The schema itself and all that it is composed of. */
function partsOf(document: OpenApi, schema: Schema): Schema[] {
  const target = schema.$ref === undefined ? [] : partsOf(document, resolve<Schema>(document, { $ref: schema.$ref }));
  const composed = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...target, ...composed.flatMap((part) => partsOf(document, part))];
}

/** The parts that hold whatever branch of an `anyOf` or `oneOf` is taken. */
function certainPartsOf(document: OpenApi, schema: Schema): Schema[] {
  const target =
    schema.$ref === undefined ? [] : certainPartsOf(document, resolve<Schema>(document, { $ref: schema.$ref }));
  return [schema, ...target, ...(schema.allOf ?? []).flatMap((part) => certainPartsOf(document, part))];
}

/** Fields that the schema demands, whatever else a value has. */
export function requiredOf(document: OpenApi, schema: Schema): string[] {
  return certainPartsOf(document, schema).flatMap((part) => part.required ?? []);
}

/** Of each `anyOf` or `oneOf`, what its branches require. */
export function choicesOf(document: OpenApi, schema: Schema): string[][][] {
  return certainPartsOf(document, schema)
    .flatMap((part) => [part.anyOf, part.oneOf])
    .filter((branches) => branches !== undefined)
    .map((branches) => branches.map((branch) => requiredOf(document, branch)));
}

/** The schemas of the field at a path such as `conversations[].participants[].name`. */
function schemasAt(document: OpenApi, schema: Schema, path: string): Schema[] {
  const steps = path.replaceAll("[]", ".[]").split(".").filter(Boolean);
  return steps.reduce(
    (schemas, step) =>
      schemas
        .flatMap((one) => partsOf(document, one))
        .map((part) => (step === "[]" ? part.items : part.properties?.[step]))
        .filter((next) => next !== undefined),
    [schema],
  );
}

/** The field at a path, or undefined when no part of the schema knows it. */
export function fieldAt(document: OpenApi, schema: Schema, path: string): Field | undefined {
  const found = schemasAt(document, schema, path);
  if (found.length === 0) return undefined;
  const parts = found.flatMap((one) => partsOf(document, one));
  const first = (keyword: string): unknown => parts.find((part) => part[keyword] !== undefined)?.[keyword];
  const choices = choicesOf(document, schema);
  return {
    types: [...new Set(parts.flatMap((part) => part.type ?? []))].sort(),
    required:
      requiredOf(document, schema).includes(path) ||
      choices.some((branches) => branches.every((branch) => branch.includes(path))),
    choice: choices.find((branches) => branches.some((branch) => branch.includes(path))) ?? [],
    enum: first("enum") as unknown[] | undefined,
    default: first("default"),
    maximum: first("maximum") as number | undefined,
    description: parts.map((part) => part.description ?? "").join("\n"),
  };
}

/** Names of all fields that a value of the schema can have. */
export function fieldNames(document: OpenApi, schema: Schema): string[] {
  return [...new Set(partsOf(document, schema).flatMap((part) => Object.keys(part.properties ?? {})))];
}
