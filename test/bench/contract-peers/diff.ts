import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changedBundle, healthyBundle } from "./documents.ts";
import { redocly, temporaryFolder } from "./redocly.ts";
import type { DocumentTool } from "./tool.ts";

const columns = ["Redocly diff, major", "Redocly diff, any change"] as const;

export const redoclyDiff: DocumentTool = {
  name: "Redocly diff",
  columns,
  about: "`redocly diff` against the healthy document",
  async start() {
    return async (subject) => {
      await using folder = await temporaryFolder();
      await writeFile(join(folder.path, "base.json"), JSON.stringify(healthyBundle));
      await writeFile(join(folder.path, "revision.json"), JSON.stringify(changedBundle(subject)));
      const report = ["--format", "json", "--fail-on", "none", "-o", "diff.json"];
      await redocly(folder.path, "diff", "base.json", "revision.json", ...report);
      const { changes } = JSON.parse(await readFile(join(folder.path, "diff.json"), "utf8")) as { changes: Change[] };
      const lines = (kept: readonly Change[]) =>
        new Set(kept.map(({ kind, path, property }) => `${kind} ${path} ${property}`));
      return { [columns[0]]: lines(changes.filter(({ impact }) => impact === "major")), [columns[1]]: lines(changes) };
    };
  },
};

interface Change {
  readonly kind: string;
  readonly impact: string;
  readonly path: string;
  readonly property?: string;
}
