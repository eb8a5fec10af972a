// How long the import takes in a process that has just started, beside other clients.

import { execFileSync } from "node:child_process";
import { median, print } from "./figures.ts";

const runs = 9;
const goal = 10;
const packages = [
  "@connectsafely/client",
  "openapi-fetch",
  "ky",
  "@octokit/core",
  "axios",
  "openai",
  "@anthropic-ai/sdk",
];

const times = new Map(packages.map((name) => [name, [] as number[]]));
// In turn, so that a busy moment of the machine falls on all of them.
for (let run = 0; run < runs; run++) for (const [name, measured] of times) measured.push(importing(name));
for (const [name, measured] of times) {
  const time = median(measured);
  const figure = `${time.toFixed(1)} ms`;
  if (name === "@connectsafely/client") print(`import of ${name}`, figure, `under ${goal} ms`, time < goal);
  else print(`import of ${name}`, figure);
}

function importing(name: string): number {
  // The first import in a process also starts the loader, which is not the package's doing.
  const program = `import "data:text/javascript,"; const start = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - start);`;
  const args = ["--input-type=module", "--eval", program];
  return Number(execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" }));
}
