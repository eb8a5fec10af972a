import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { bundle as bundleWithRedocly, type NormalizedProblem, stringifyYaml } from "@redocly/openapi-core";
import { lint, loadRules } from "./lint.ts";
import { report } from "./report.ts";

/** Lints the document and, only when nothing at all is wrong with it, writes the bundle as openapi.json and openapi.yaml. */
export async function bundle(document: string, folder: string): Promise<NormalizedProblem[]> {
  const config = await loadRules();
  const problems = await lint(document, config);
  if (problems.length > 0) return problems;

  const result = await bundleWithRedocly({ ref: resolve(document), config });
  if (result.problems.length > 0) return result.problems;

  const { parsed } = result.bundle;
  await mkdir(folder, { recursive: true });
  await replace([
    [join(folder, "openapi.json"), `${JSON.stringify(parsed, null, 2)}\n`],
    [join(folder, "openapi.yaml"), stringifyYaml(parsed, { lineWidth: -1, noRefs: true })],
  ]);
  return [];
}

/** Writes all files beside their places first and moves them there last, so that nobody ever reads half of one. */
async function replace(files: [path: string, content: string][]): Promise<void> {
  for (const [path, content] of files) await writeFile(`${path}.${process.pid}`, content);
  for (const [path] of files) await rename(`${path}.${process.pid}`, path);
}

if (import.meta.main) {
  const here = import.meta.dirname;
  const { 2: document = join(here, "openapi.yaml"), 3: folder = join(here, "dist") } = process.argv;
  const problems = await bundle(document, folder);
  const name = relative(process.cwd(), resolve(document));
  if (problems.length === 0) {
    console.log(`${name} bundled to ${join(relative(process.cwd(), resolve(folder)), "openapi.{json,yaml}")}`);
  } else {
    console.error(report(problems));
    console.error(`${name}: ${problems.length} problem${problems.length === 1 ? "" : "s"}. Nothing was written.`);
    process.exitCode = 1;
  }
}
