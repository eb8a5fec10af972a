// pnpm check: what a change must pass besides the tests. Runs every step, then says which failed.

import { execFileSync } from "node:child_process";
import { setUp } from "./setup.mjs";
import { root, run, turbo } from "./toolchain.mjs";
import { versions } from "./versions.mjs";

/** @type {[name: string, step: () => Promise<boolean> | boolean][]} */
const steps = [
  ["format, lint, import cycles", async () => (await run("biome", ["check", "--error-on-warnings"])) === 0],
  ["unused code and dependencies", async () => (await run("knip", [])) === 0],
  ["types", async () => (await turbo("typecheck", "typecheck:scripts")) === 0],
  ["generated code is fresh", generatedCodeIsFresh],
  ["versions agree", versionsAgree],
  ["nothing of one machine", nothingOfOneMachine],
  ["score of the document, for information", score],
];

await setUp();

const failed = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  if (!(await step())) failed.push(name);
}
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join("; ")}.`);
process.exit(failed.length === 0 ? 0 : 1);

/** Generates anew, whatever the cache says, and compares with what git has (staged counts). */
async function generatedCodeIsFresh() {
  if ((await turbo("generate", "--force")) !== 0) return false;
  const generated = ":(glob)**/generated/**";
  const stale = [
    ...git("diff", "--name-only", "--", generated),
    ...git("ls-files", "--others", "--exclude-standard", "--", generated),
  ];
  if (stale.length === 0) return true;
  console.error(`Not what the document generates; written anew just now, so commit them:\n  ${stale.join("\n  ")}`);
  return false;
}

function versionsAgree() {
  const found = versions();
  for (const [file, version] of found) console.log(`${version}  ${file}`);
  if (new Set(found.values()).size === 1) return true;
  console.error("They differ: `npm run version` raises all of them together.");
  return false;
}

/** Registry hosts and paths of somebody's machine do not belong in a file that others read. */
function nothingOfOneMachine() {
  const registry = "registry\\.(npmjs|yarnpkg)|npm\\.pkg\\.github";
  const path = "(^|[^[:alnum:]_.*)}])/(work|root|tmp|home|Users)/";
  const found = git("grep", "--untracked", "-nIE", `${registry}|${path}`, "--", ".");
  if (found.length > 0) console.error(found.join("\n"));
  return found.length === 0;
}

async function score() {
  await run("pnpm", ["--silent", "--filter", "@connectsafely/spec", "exec", "redocly", "score", "openapi.yaml"]);
  return true;
}

/**
 * The lines that git answers. `git grep` that finds nothing exits with 1.
 *
 * @param {string[]} args
 */
function git(...args) {
  try {
    const answer = execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return answer.split("\n").filter(Boolean);
  } catch (error) {
    if (args[0] === "grep" && /** @type {{ status?: number }} */ (error).status === 1) return [];
    throw error;
  }
}
