export interface JsonObject {
  readonly [key: string]: unknown;
}

/** The object at a path of keys. A document without it is a fault in this generator or in the document. */
export function objectAt(node: JsonObject, ...path: string[]): JsonObject {
  let here: unknown = node;
  for (const key of path) here = (here as JsonObject | undefined)?.[key];
  if (typeof here !== "object" || here === null) throw new Error(`The document has nothing at ${path.join(" > ")}.`);
  return here as JsonObject;
}

/** The object itself, or what its `$ref` points to. */
export function resolve(document: JsonObject, node: unknown): JsonObject {
  const reference = (node as JsonObject)["$ref"];
  if (typeof reference !== "string") return node as JsonObject;
  return resolve(document, objectAt(document, ...reference.slice(2).split("/").map(unescapePointer)));
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
