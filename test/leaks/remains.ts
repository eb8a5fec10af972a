import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Remains } from "./long-lived-signal.ts";

/** What is left after so many calls on one signal. It ends by itself, or the test runs out of time. */
export async function remainsOf(calls: number): Promise<Remains> {
  const program = join(import.meta.dirname, "long-lived-signal.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program, String(calls)]);
  return JSON.parse(stdout) as Remains;
}
