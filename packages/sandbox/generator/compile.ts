import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonObject } from "./json.ts";

/** Collects schemas under names and writes their validators as code that needs no library and no `eval`. */
export interface Compiler {
  /** Gives the name of the function that validates the schema. Equal schemas share one function. */
  add(schema: JsonObject): string;
  code(): string;
}

const root = "https://document.invalid/";

export function createCompiler(document: JsonObject): Compiler {
  const ajv = new Ajv2020({
    strict: true,
    // `required` beside `allOf`, and properties typed by a neighbour, are how the document is written.
    strictRequired: false,
    strictTypes: false,
    // The library's own length helper would be an import. Lengths here are "not empty", where both counts agree.
    unicode: false,
    messages: false,
    formats: {
      // RFC 3339: a `T`, a zone, and no space, which common format libraries let pass.
      "date-time":
        /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
      uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
    },
    code: { source: true, esm: true, lines: true },
    logger: { log() {}, warn: refuse, error: refuse },
  });

  const schemas = withoutAnnotations((document["components"] as JsonObject)["schemas"]) as JsonObject;
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(relink(schema) as JsonObject, root + name);

  const names = new Map<string, string>();
  return {
    add(schema) {
      const bare = relink(withoutAnnotations(schema)) as JsonObject;
      const text = JSON.stringify(bare);
      const known = names.get(text);
      if (known !== undefined) return known;
      const name = `v${names.size + 1}`;
      names.set(text, name);
      ajv.addSchema(bare, root + name);
      return name;
    },
    code() {
      const wanted = Object.fromEntries([...names.values()].map((name) => [name, root + name]));
      const code = standalone.default(ajv, wanted).replace(/^"use strict";\n?/, "");
      if (/\brequire\(|\bimport\b/.test(code)) throw new Error("The validators would need a library at run time.");
      return withoutUnusedSchemas(code);
    },
  };
}

function refuse(message: unknown): void {
  // Ajv deprecates `unicode: false` in favour of the helper that must stay out.
  if (!String(message).startsWith("DEPRECATED: option unicode")) throw new Error(String(message));
}

const annotations = new Set(["title", "description", "example", "examples", "default", "deprecated"]);

/** What explains a schema and decides nothing; without it the code is a third as long. */
function withoutAnnotations(node: unknown, within = ""): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutAnnotations(item));
  if (typeof node !== "object" || node === null) return node;
  const names = within === "properties" || within === "schemas";
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || !(annotations.has(key) || key.startsWith("x-")))
      .map(([key, value]) => [key, withoutAnnotations(value, names ? "" : key)]),
  );
}

function relink(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relink);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace("#/components/schemas/", root) : relink(value),
    ]),
  );
}

/** Ajv keeps every schema it saw as a constant, used or not. */
function withoutUnusedSchemas(code: string): string {
  return code
    .split("\n")
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || code.split(new RegExp(`\\b${name}\\b`)).length > 2;
    })
    .join("\n");
}
