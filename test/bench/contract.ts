import { join } from "node:path";
import { loadDocument, prismTarget, runContract, sandboxTarget } from "@connectsafely/contract";
import { print } from "./figures.ts";

// How long a whole run takes, the reading of the document and the start of the target included.

const spec = join(import.meta.dirname, "../../spec/openapi.yaml");

for (const [name, goal] of [
  ["prism", 10],
  ["sandbox", 15],
] as const) {
  const began = performance.now();
  const document = await loadDocument(spec);
  const target = name === "prism" ? await prismTarget(document) : sandboxTarget();
  const report = await runContract({ document, target, seed: 1 });
  await target.close();
  const seconds = (performance.now() - began) / 1_000;
  const requests = report.phases.reduce((sum, phase) => sum + phase.requests, 0);
  const asking = report.phases.filter((phase) => phase.requests > 0).reduce((sum, phase) => sum + phase.ms, 0) / 1_000;
  print(`contract: whole run against ${name}, s`, seconds.toFixed(1), `< ${goal}`, seconds < goal);
  print(`contract: requests per second against ${name}, of ${requests}`, (requests / asking).toFixed(0));
}
