// Other contract tools side by side with ours: the same deliberate mistakes shown to each. It writes nothing.
//   --sample N   so many mistakes and controls of each kind, evenly over all, or "all"; 100 where it is not said

import { fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contests, sampleOf } from "./contract-peers/cases.ts";
import type { Examined } from "./contract-peers/examine.ts";
import { type Entry, table } from "./contract-peers/table.ts";

/** So many tools at once: each keeps a processor busy. */
const atOnce = 2;

const { sample } = parseArgs({ options: { sample: { type: "string", default: "100" } } }).values;
if (!/^([1-9]\d*|all)$/.test(sample)) throw new Error(`--sample ${sample} is no number of mistakes. Give one, or all.`);
const size = sample === "all" ? undefined : Number(sample);
const quiet = { REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false", DO_NOT_TRACK: "1", NO_COLOR: "1" };

const began = performance.now();
const jobs = (["servers", "documents"] as const).flatMap((kind) =>
  contests[kind].tools.map((tool) => ({ kind, tool })),
);
const left = [...jobs];
const results = new Map<(typeof jobs)[number], Examined | string>();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) results.set(job, await run(job));
  }),
);

const entries = (kind: keyof typeof contests): Entry[] =>
  jobs
    .filter((job) => job.kind === kind)
    .map((job) => ({ tool: job.tool, result: results.get(job) ?? "it was never started" }));
const shownOf = ({ mutants, controls }: Record<"mutants" | "controls", readonly unknown[]>) =>
  `${sampleOf(mutants, size).length} of ${mutants.length} mistakes, ${sampleOf(controls, size).length} of ${controls.length} controls`;
console.log(`${table(`Servers: ${shownOf(contests.servers)}`, entries("servers"))}\n`);
console.log(`${table(`Documents: ${shownOf(contests.documents)}`, entries("documents"))}\n`);
console.log("Noticed: the tool complains of something that it does not complain of on the healthy thing.");
console.log(`${Math.round((performance.now() - began) / 1_000)} s, Node ${process.versions.node}.`);

/** What a tool prints is not shown: its findings come as a message. */
function run({ kind, tool }: (typeof jobs)[number]): Promise<Examined | string> {
  const program = join(import.meta.dirname, "contract-peers", "examine.ts");
  const child = fork(program, [kind, tool.name, ...(size === undefined ? [] : [sample])], {
    env: { ...process.env, ...quiet },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let examined: Examined | undefined;
  let errors = "";
  child.stderr?.on("data", (text) => {
    errors = `${errors}${text}`.slice(-4_000);
  });
  child.on("message", (message: number | Examined) => {
    if (typeof message !== "number") examined = message;
    else if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${kind}, ${tool.name}: ${message}`);
  });
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      const reason = errors.split("\n").find((line) => /Error\b/.test(line)) ?? errors.trim().split("\n").at(-1);
      resolve(examined ?? `it ended with ${code}: ${reason}`);
    });
  });
}
