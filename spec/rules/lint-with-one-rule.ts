import { relative } from "node:path";
import {
  BaseResolver,
  bundleFromString,
  createConfig,
  getLineColLocation,
  lintFromString,
  type NormalizedProblem,
  Source,
  stringifyYaml,
} from "@redocly/openapi-core";
import connectsafely, { rules } from "./index.ts";

/** A small document: `openapi.yaml` and the other files it refers to. */
export type Files = { readonly "openapi.yaml": string; readonly [file: string]: string };

/**
 * Lints a document with one of our rules and nothing else, through Redocly: "file:line:col problem" of each problem.
 * A rule that comes to another verdict about the document's bundle is unsound, and fails the test here.
 */
export async function lintWithOneRule(rule: string, document: string | Files): Promise<string[]> {
  const files = typeof document === "string" ? { "openapi.yaml": document } : document;
  const written = await lintAsWritten(rule, files);
  const bundled = await lintAsWritten(rule, { "openapi.yaml": await bundle(files) });
  if (written.length > 0 === bundled.length > 0) return written;
  throw new Error(`Found in the source: ${written.join("; ")}. Found in the bundle: ${bundled.join("; ")}.`);
}

/** The same for the source alone: for rules about how the source is laid out. */
export async function lintAsWritten(rule: string, files: Files): Promise<string[]> {
  if (!(rule in rules)) throw new Error(`There is no rule ${rule}.`);
  const config = await createConfig({ plugins: [connectsafely()], rules: { [`connectsafely/${rule}`]: "error" } });
  return (await lintFromString({ ...inMemory(files), config })).map(line);
}

async function bundle(files: Files): Promise<string> {
  const result = await bundleFromString({ ...inMemory(files), config: await createConfig({}) });
  return stringifyYaml(result.bundle.parsed);
}

function inMemory(files: Files) {
  return { source: files["openapi.yaml"], absoluteRef: "/openapi.yaml", externalRefResolver: new InMemory(files) };
}

class InMemory extends BaseResolver {
  readonly #files: Files;

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const content = this.#files[relative("/", path)];
    if (content === undefined) throw new Error(`There is no file ${path}.`);
    return new Source(path, content);
  }
}

function line({ message, location: [where] }: NormalizedProblem): string {
  if (!where) throw new Error(`No place is given for "${message}".`);
  const { source, start } = getLineColLocation(where);
  const [problem, mend] = message.split(" Mend: ");
  if (!mend) throw new Error(`Nothing says how to mend "${message}".`);
  return `${relative("/", source.absoluteRef)}:${start.line}:${start.col} ${problem}`;
}
