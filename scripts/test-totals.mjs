// The last line of .ci/run: how many tests passed and failed, added up from what vitest wrote in each package.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./toolchain.mjs";

const folders = ["spec", "docs", "test", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];
const logs = folders
  .flatMap((folder) => ["turbo-test.log", "turbo-test$colon$soak.log"].map((log) => join(root, folder, ".turbo", log)))
  .filter((log) => existsSync(log))
  .map((log) => readFileSync(log, "utf8").replace(ansiColours(), ""));

// vitest ends with "Tests  2 failed | 40 passed | 1 skipped (43)". A test file that does not even load has no tests
// to count, so it counts as one failure of its own.
const passed = total(/^\s*Tests .*?(\d+) passed/m);
const failed = total(/^\s*Tests .*?(\d+) failed/m) || total(/^\s*Test Files .*?(\d+) failed/m);

console.log(`${passed} passed, ${failed} failed`);

/** @param {RegExp} count */
function total(count) {
  return logs.reduce((sum, log) => sum + Number(count.exec(log)?.[1] ?? 0), 0);
}

function ansiColours() {
  return new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
}
