import { readFile } from "node:fs/promises";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { OpenApiDocument } from "./document.ts";
import { DocumentError } from "./document-error.ts";

export interface DocumentFile {
  document: OpenApiDocument;
  /** `file:line:column` of a node, for messages. */
  at(path: readonly (string | number)[]): string;
}

/** Reads JSON or YAML. One parser serves both (JSON is YAML), and it knows the line of everything. */
export async function readDocument(file: string): Promise<DocumentFile> {
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const next = "If it is the bundle, make it first: pnpm --filter @connectsafely/spec bundle.";
    throw new DocumentError(`${file} cannot be read (${cause.code}). ${next}`, { cause });
  });

  const lines = new LineCounter();
  const tree = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };

  const problem = tree.errors[0];
  if (problem !== undefined) {
    throw new DocumentError(`${position(problem.pos[0])} does not parse: ${problem.message}. Mend it there.`);
  }
  const document = tree.toJS() as OpenApiDocument | null;
  if (!/^3\.[01]\./.test(String(document?.openapi)) || typeof document?.paths !== "object") {
    throw new DocumentError(`${file} is not an OpenAPI 3.0 or 3.1 document with "paths". Name the bundle.`);
  }

  return {
    document,
    at(path) {
      // YAML reads an unquoted 200 as a number, and then only a number finds it.
      const keys: (string | number)[] = [];
      for (const key of path) keys.push(tree.hasIn([...keys, key]) ? key : Number(key));
      const node = tree.getIn(keys, true);
      return isNode(node) && node.range ? position(node.range[0]) : file;
    },
  };
}
