import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { type NormalizedProblem, Source } from "@redocly/openapi-core";

/** Files in the document's folders that nothing refers to. Redocly never opens them, so no rule can see them. */
export function unusedFiles(document: string, used: ReadonlySet<string>): NormalizedProblem[] {
  const root = dirname(document);
  const folders = ["components", "paths", "tags"].filter((folder) => existsSync(join(root, folder)));
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{yaml,md}`, { cwd: root }).sort())
    .map((file) => join(root, file))
    .filter((file) => !used.has(file))
    .map((file) => ({
      ruleId: "unused-file",
      severity: "error",
      message: "Nothing refers to this file. Mend: refer to it, or remove it.",
      location: [{ source: new Source(file, ""), pointer: undefined, start: { line: 1, col: 1 } }],
      suggest: [],
    }));
}
