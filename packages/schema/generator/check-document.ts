import { methods, type OperationObject } from "./document.ts";
import { DocumentError } from "./document-error.ts";
import type { DocumentFile } from "./read-document.ts";
import { isObject, lookUp, pointerOf } from "./resolve.ts";

/** Refuses what would make the types or the table wrong without a word. Everything else is the lint's business. */
export function checkDocument(file: DocumentFile): void {
  checkReferences(file);
  checkOperationIds(file);
}

function checkReferences({ document, at }: DocumentFile): void {
  for (const { reference, path } of references(document)) {
    const pointer = pointerOf(reference);
    if (pointer === undefined) {
      throw new DocumentError(
        `${at(path)}: $ref "${reference}" leaves the document. Bundle it first: one file, no $ref to another.`,
      );
    }
    if (lookUp(document, pointer) === undefined) {
      throw new DocumentError(`${at(path)}: $ref "${reference}" leads nowhere. Correct it, or add what it names.`);
    }
  }
}

function checkOperationIds({ document, at }: DocumentFile): void {
  const first = new Map<string, string>();
  for (const [url, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined;
      if (operation === undefined) continue;
      const id = operation.operationId;
      const where = at(["paths", url, method, ...(id === undefined ? [] : ["operationId"])]);
      if (typeof id !== "string" || id === "") {
        throw new DocumentError(
          `${where}: ${method.toUpperCase()} ${url} has no operationId. Give it one; types and table are keyed by it.`,
        );
      }
      const other = first.get(id);
      if (other !== undefined) {
        throw new DocumentError(
          `${where}: operationId "${id}" is taken, see ${other}. Give each operation a name of its own.`,
        );
      }
      first.set(id, where);
    }
  }
}

/** Every `$ref`, also inside an example: the bundler and openapi-typescript follow those as well. */
function* references(
  node: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ reference: string; path: readonly (string | number)[] }> {
  if (!isObject(node)) return;
  for (const [key, child] of Object.entries(node)) {
    const below = [...path, Array.isArray(node) ? Number(key) : key];
    if (key === "$ref" && typeof child === "string") yield { reference: child, path: below };
    else yield* references(child, below);
  }
}
