// How long a person waits: a build with nothing changed, and a change in the document until its types are there.
// Works on a copy, so that neither an edit nor a cache entry stays behind.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, print } from "./figures.ts";

const repository = join(import.meta.dirname, "..", "..");
const runs = 5;

const copy = mkdtempSync(join(tmpdir(), "bench-"));
try {
  console.log("Copying the repository and building it once ...");
  for (const file of tracked()) cpSync(join(repository, file), join(copy, file));
  // Turbo asks git which files there are; without it, it looks at every one, node_modules included.
  git("init", "--quiet");
  git("add", "--all");
  pnpm("install", "--frozen-lockfile", "--prefer-offline");
  pnpm("build");

  measure("pnpm build, nothing changed", 2, () => pnpm("build"));
  measure("edit of a description to regenerated types", 6, (run) => {
    edit(run);
    pnpm("generate", "--filter=@connectsafely/schema");
    if (!generated().includes(changed(run))) throw new Error("The edit did not reach the generated types.");
  });
  measure("the same, until all packages are regenerated", 6, (run) => {
    edit(runs + run);
    pnpm("generate");
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Prints the median of a few runs beside the goal. */
function measure(what: string, goal: number, measured: (run: number) => void): void {
  const seconds = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    measured(run);
    return (performance.now() - start) / 1000;
  });
  const time = median(seconds);
  print(what, `${time.toFixed(2)} s`, `under ${goal} s`, time < goal);
}

function edit(run: number): void {
  const file = join(copy, "spec/components/schemas/MessageContent.yaml");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace(/^description: .*$/m, `description: ${changed(run)}`));
}

function changed(run: number): string {
  return `What every direct message carries, edited ${run + 1} times.`;
}

function generated(): string {
  return readFileSync(join(copy, "packages/schema/src/generated/openapi.ts"), "utf8");
}

function tracked(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  return execFileSync("git", args, { cwd: repository, encoding: "utf8" }).split("\0").filter(Boolean);
}

function git(...args: string[]): void {
  execFileSync("git", args, { cwd: copy });
}

function pnpm(...args: string[]): void {
  const program = join(repository, "node_modules/.bin/pnpm");
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: "utf8" });
  if (status !== 0) throw new Error(`pnpm ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
