import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ContractInputError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import type { CliOptions } from "./options.ts";

// What `replay` needs of the last run: how it was called, and what failed where. Never the key.

const folder = ".connectsafely-contract";
const file = join(folder, "last-run.json");

type Kept = Pick<
  CliOptions,
  "spec" | "target" | "baseline" | "runs" | "sends" | "reserve" | "recipient" | "account" | "timeLimitMs" | "strict"
>;

export interface LastRun {
  readonly options: Kept & { readonly seed: number };
  readonly failures: readonly Pick<Report["failures"][number], "id" | "check" | "phase" | "operation" | "message">[];
}

export async function rememberRun(options: CliOptions, { seed, failures }: Report): Promise<void> {
  // What held needs no replay, and what failed before it is no longer the last run.
  if (failures.length === 0) return rm(file, { force: true });
  const { spec, target, baseline, runs, sends, reserve, recipient, account, timeLimitMs, strict } = options;
  const run: LastRun = {
    options: { spec, target, baseline, runs, sends, reserve, recipient, account, timeLimitMs, strict, seed },
    failures: failures.map(({ id, check, phase, operation, message }) => ({ id, check, phase, operation, message })),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ".gitignore"), "*\n");
  await writeFile(file, JSON.stringify(run, undefined, 2));
}

export async function lastRun(): Promise<LastRun> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as LastRun;
  } catch {
    throw new ContractInputError(`There is no ${file} here: replay repeats a failure of the last run in this folder.`);
  }
}
