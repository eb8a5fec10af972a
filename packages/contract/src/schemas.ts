import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Pointer } from "./check.ts";
import { atPointer, type ContractDocument, isReference, pointerOf } from "./document.ts";
import { toText } from "./places.ts";
import { isTimestamp } from "./timestamp.ts";

/** What is wrong with a value, and which part of the schema says so. */
interface Departure {
  readonly message: string;
  readonly at: Pointer;
}

/** Judges values by schemas of the document: draft 2020-12, strict, nothing coerced. */
export interface Schemas {
  /** Empty when the value is as the schema at this place says. */
  departures(schemaAt: Pointer, value: unknown): Departure[];
}

export function createSchemas({ root }: ContractDocument): Schemas {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, logger: false });
  formats.default(ajv);
  // The stock format takes a space for the T and forgives a missing zone.
  ajv.addFormat("date-time", { type: "string", validate: isTimestamp });
  // What OpenAPI and this document add to JSON Schema; none of it refuses anything.
  const annotations = ["discriminator", "example", "externalDocs", "xml", "x-sensitive"];
  // The whole document is added as one schema, so that references lead where they lead in it.
  for (const name of new Set([...annotations, ...Object.keys(root)])) ajv.addKeyword(name);
  ajv.addSchema(root as object, "document", undefined, false);
  const compiled = new Map<string, ValidateFunction>();

  function compile(at: Pointer): ValidateFunction {
    const key = toText(at);
    const known = compiled.get(key);
    if (known) return known;
    const validate = ajv.compile({ $ref: `document${encodeURI(key)}` });
    compiled.set(key, validate);
    return validate;
  }

  return {
    departures(schemaAt, value) {
      let validate: ValidateFunction;
      const at = settle(root, schemaAt);
      try {
        validate = compile(at);
      } catch (error) {
        return [{ message: `the schema cannot be used: ${(error as Error).message}`, at: schemaAt }];
      }
      if (validate(value)) return [];
      return leaves(validate.errors ?? []).map((error) => ({
        message: sentence(error),
        at: wayTo(root, schemaAt, error.instancePath),
      }));
    },
  };
}

/** A failed `anyOf` or `allOf` is told by what failed inside it. */
function leaves(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const inner = errors.filter(({ keyword }) => !["anyOf", "oneOf", "allOf", "if"].includes(keyword));
  return inner.length > 0 ? inner : errors;
}

function sentence({ instancePath, message = "is wrong", params, keyword }: ErrorObject): string {
  const where = instancePath === "" ? "the value" : instancePath.slice(1).replaceAll("/", ".");
  const detail = keyword === "enum" ? `: ${JSON.stringify((params as { allowedValues: unknown }).allowedValues)}` : "";
  return `${where} ${message}${detail}`;
}

/**
 * The way from an operation's schema to the part of it that a place in the value stands for. It keeps to the operation, so
 * that whoever follows it meets the references, and with them the files, that people wrote.
 */
function wayTo(root: unknown, schemaAt: Pointer, instancePath: string): Pointer {
  let way = schemaAt;
  for (const segment of pointerOf(`#${instancePath}`)) {
    const next = parts(root, way).flatMap((part) => {
      const schema = Object(atPointer(root, settle(root, part))) as { properties?: object; items?: unknown };
      if (Object.hasOwn(schema.properties ?? {}, segment)) return [[...part, "properties", segment]];
      return /^\d+$/.test(segment) && schema.items !== undefined ? [[...part, "items"]] : [];
    });
    if (next[0] === undefined) return way;
    way = next[0];
  }
  return way;
}

/** A schema and everything that `allOf`, `anyOf` and `oneOf` lay over it. */
function parts(root: unknown, at: Pointer, depth = 0): Pointer[] {
  const schema = Object(atPointer(root, settle(root, at))) as Record<string, unknown>;
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    (Array.isArray(schema[keyword]) ? schema[keyword] : []).map((_, index) => [...at, keyword, index]),
  );
  return depth > 20 ? [at] : [at, ...inner.flatMap((part) => parts(root, part, depth + 1))];
}

/** The way to where a schema itself stands, with every `$ref` on the way followed. */
export function settle(root: unknown, at: Pointer): Pointer {
  let way: (string | number)[] = [];
  const follow = () => {
    for (let depth = 0; depth < 100; depth++) {
      const here = atPointer(root, way);
      if (!isReference(here)) return;
      way = pointerOf(here.$ref);
    }
  };
  for (const segment of at) {
    follow();
    way.push(segment);
  }
  follow();
  return way;
}
