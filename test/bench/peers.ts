// The failure table for other clients, side by side with ours: one send each, against a real server that goes wrong.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Row } from "../faults/expected.ts";
import { peers } from "./peer-clients.ts";
import type { Finding } from "./peer-fault.ts";

/** So many faults at once: most of the time is waiting. */
const atOnce = 4;
const faults: readonly Row["fault"][] = [
  "the connection is refused",
  "the host does not exist",
  "the certificate is self-signed",
  "dropped after processing",
  "dropped after processing, on a kept-alive connection",
  "a 200 that drops after its headers",
  "never answers",
  "a 200 that stalls",
  "500 after processing",
  "500 with an empty body",
  "an error page of 10 MB",
  "200 with HTML",
  "200 with half a JSON",
  "200 with success: false",
  "204",
  "429, reset in 8 hours",
  "429, Retry-After of 8 hours",
  "429, Retry-After of 34 days",
  "307",
];
const table = new Map<Row["fault"], Finding[]>();
const left = [...faults];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let fault = left.shift(); fault !== undefined; fault = left.shift()) {
      // A process for each: octokit has one queue for the whole process, and some would wait in it for hours.
      const program = join(import.meta.dirname, "peer-fault.ts");
      const { stdout } = await promisify(execFile)(process.execPath, [program, fault]);
      table.set(fault, JSON.parse(stdout) as Finding[]);
    }
  }),
);

console.log(
  `One send per cell, Node ${process.versions.node}. ${peers.map(({ name }) => `${name} ${versionOf(name)}`).join(", ")}.`,
);
console.log(`Where the server hangs, every client has a time limit of 1 s for a try.\n`);
print("How often the message was executed (requests that arrived)", ({ executed, requests }) =>
  executed > 1 ? `**${executed}** (${requests})` : `${executed} (${requests})`,
);
print("Until the caller knows", ({ seconds }) =>
  seconds === undefined ? `**waits after 15 s**` : `${seconds.toFixed(1)} s`,
);
print("What the caller learns", ({ learns }) => learns);
function print(title: string, cell: (finding: Finding) => string): void {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  console.log(`### ${title}\n`);
  console.log(row(["", ...peers.map(({ name }) => name)]));
  console.log(row(["---", ...peers.map(() => "---")]));
  for (const fault of faults) console.log(row([fault, ...(table.get(fault) ?? []).map(cell)]));
  console.log();
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(import.meta.dirname, "..", "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
