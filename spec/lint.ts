import { join, resolve } from "node:path";
import {
  BaseResolver,
  type Config,
  type Document,
  detectSpec,
  lintDocument,
  loadConfig,
  type NormalizedProblem,
  Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { causes } from "./causes.ts";
import { report } from "./report.ts";
import { unusedFiles } from "./unused-files.ts";

/** The rules beside this file, whatever document they are applied to. */
export function loadRules(): Promise<Config> {
  return loadConfig({ configPath: join(import.meta.dirname, "redocly.yaml") });
}

/** Everything that is wrong with a document and the files it refers to. */
export async function lint(path: string, config: Config): Promise<NormalizedProblem[]> {
  const externalRefResolver = new BaseResolver(config.resolve);
  let document: Document;
  try {
    const root = await externalRefResolver.resolveDocument(null, resolve(path), true);
    if (root instanceof Error) throw root;
    detectSpec(root.parsed);
    document = root;
  } catch (error) {
    return [unreadable(resolve(path), error)];
  }
  const problems = causes(await lintDocument({ document, config, externalRefResolver }));
  // A file may seem unused only because the one that refers to it cannot be read.
  return problems.length > 0 ? problems : unusedFiles(resolve(path), externalRefResolver.getFiles());
}

/** Redocly reports a file it cannot read as a problem, but throws when that file is the root. */
function unreadable(path: string, error: unknown): NormalizedProblem {
  const why = error instanceof Error ? error.message : String(error);
  const isYaml = error instanceof YamlParseError;
  const message = isYaml ? `Failed to parse: ${why}` : `${why}. Mend: give the path of an OpenAPI 3.1 document.`;
  const { source, line, col } = isYaml ? error : { source: new Source(path, ""), line: 1, col: 1 };
  const location = [{ source, pointer: undefined, start: { line, col } }];
  return { ruleId: "not-readable", severity: "error", message, location, suggest: [] };
}

if (import.meta.main) {
  const { 2: document = join(import.meta.dirname, "openapi.yaml") } = process.argv;
  const problems = await lint(document, await loadRules());
  console.log(problems.length === 0 ? "No problems." : report(problems));
  if (problems.length > 0) process.exitCode = 1;
}
