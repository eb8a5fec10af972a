// npm run version: raises the version everywhere, for the release workflow's pull request.

import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, run, turbo } from "./toolchain.mjs";
import { copyVersionToDocument } from "./versions.mjs";

await orStop(run("changeset", ["version"]));
copyVersionToDocument();
await orStop(turbo("bundle", "generate"));

// What is about to be released is what the next change will be compared with.
mkdirSync(join(root, "spec", "baseline"), { recursive: true });
copyFileSync(join(root, "spec", "dist", "openapi.json"), join(root, "spec", "baseline", "openapi.json"));

/** @param {Promise<number>} step */
async function orStop(step) {
  const code = await step;
  if (code !== 0) process.exit(code);
}
