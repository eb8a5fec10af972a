import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Report } from "@connectsafely/crm";
import type { Orders } from "./worker.ts";

export interface Worker {
  readonly child: ChildProcess;
  /** Undefined when it was killed. */
  readonly report: Promise<Report | undefined>;
}

export function startWorker(orders: Orders): Worker {
  const child = spawn(process.execPath, [join(import.meta.dirname, "worker.ts"), JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { child, report: finish(child) };
}

async function finish(child: ChildProcess): Promise<Report | undefined> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (part) => {
    out += part;
  });
  child.stderr?.on("data", (part) => {
    err += part;
  });
  const [code, signal] = await once(child, "close");
  if (signal === "SIGKILL") return undefined;
  if (code !== 0) throw new Error(`The worker ended with ${code}: ${err}`);
  return JSON.parse(out) as Report;
}
