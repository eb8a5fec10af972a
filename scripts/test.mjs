// npm test: sets up, then proves everything: format and lint, types, tests. Arguments go to turbo (npm test -- --filter=test).

import { setUp } from "./setup.mjs";
import { run, turbo } from "./toolchain.mjs";

await setUp();

const linted = await run("biome", ["check"]);
const tested = await turbo(
  "typecheck",
  "typecheck:scripts",
  "test",
  "--continue=dependencies-successful",
  ...process.argv.slice(2),
);

process.exit(linted || tested);
