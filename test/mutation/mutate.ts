// pnpm mutate: shows every deliberate mistake to the contract suite and prints how many it noticed. It writes nothing.
//   --seed N      of the requests the suite makes up
//   --only TEXT   those whose kind, category, source or name holds this text
//   --verbose     one line for each, with the checks that noticed it

import { parseArgs } from "node:util";
import { createHarness } from "./harness.ts";
import { specimens } from "./index.ts";
import { reasonOf, type Shown, scoreOf } from "./score.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    only: { type: "string", default: "" },
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
console.log(`${Math.round((performance.now() - began) / 1000)} s.`);
process.exit(score.isWhole ? 0 : 1);
