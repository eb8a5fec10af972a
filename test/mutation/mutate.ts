// pnpm mutate: shows every deliberate mistake to the contract suite and prints how many it noticed. It writes nothing but that page.
//   --seed N      of the requests the suite makes up
//   --only TEXT   those whose kind, category, source or name holds this text
//   --html FILE   a page: a run on the healthy sandbox, its coverage, and what survived
//   --verbose     one line for each, with the checks that noticed it

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDocument, reporters, runContract, sandboxTarget } from "@connectsafely/contract";
import { createHarness } from "./harness.ts";
import { specimens } from "./index.ts";
import { reasonOf, type Shown, scoreOf } from "./score.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    only: { type: "string", default: "" },
    html: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed} is no whole number.`);

const chosen = specimens.filter(({ kind, category, source, name }) =>
  `${kind} ${category} ${source} ${name}`.includes(values.only),
);
const harness = await createHarness({ seed });
const shown: Shown[] = [];
const began = performance.now();
for (const specimen of chosen) {
  const verdict = await specimen.show(harness);
  shown.push({ specimen, verdict });
  const progress = `${shown.length}/${chosen.length} ${specimen.name}`;
  if (values.verbose)
    console.log(`${specimen.kind} ${specimen.category} ${specimen.source}: ${specimen.name}: ${reasonOf(verdict)}`);
  else if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progress}`);
  else if (shown.length % 50 === 0) process.stderr.write(`${progress}\n`);
}
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");

const score = scoreOf(shown, seed);
console.log(score.lines.join("\n"));
if (values.html !== undefined) {
  const document = await loadDocument(fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url)));
  const target = sandboxTarget();
  const report = await runContract({ document, target, seed });
  await target.close();
  await writeFile(values.html, reporters.html({ ...report, survivors: score.survivors }));
}
console.log(`${Math.round((performance.now() - began) / 1000)} s.`);
process.exit(score.isWhole ? 0 : 1);
