import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { allChecks } from "../all-checks.ts";
import { type Phase, phases } from "../check.ts";
import { loadBaseline } from "../diff/baseline.ts";
import { ContractInputError, TargetUnreachableError } from "../errors.ts";
import { createProgress, github, pretty, reporters } from "../report/index.ts";
import { holds, type Report } from "../report/report.ts";
import { runContract } from "../run.ts";
import type { RunOptions } from "../run-options.ts";
import { sandboxTarget } from "../targets/sandbox.ts";
import { lastRun, rememberRun } from "./last-run.ts";
import { openSpec, openTarget } from "./open.ts";
import { type CliOptions, readOptions } from "./options.ts";

/** Where the program writes. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const exitCodes = { holds: 0, broken: 1, badInput: 2, unreachable: 3 } as const;

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[], version: string, streams: Streams): Promise<number> {
  const { stdout, stderr } = streams;
  try {
    const options = readOptions(argv, version);
    if (typeof options === "string") {
      stdout.write(options);
      return exitCodes.holds;
    }
    if (options.command === "checks") {
      const width = Math.max(...allChecks.map(({ id }) => id.length));
      stdout.write(allChecks.map(({ id, says }) => `${id.padEnd(width)}  ${says}\n`).join(""));
      return exitCodes.holds;
    }
    const report = await perform(options, streams);
    return holds(report) ? exitCodes.holds : exitCodes.broken;
  } catch (error) {
    if (error instanceof TargetUnreachableError) {
      stderr.write(`${error.message}\n`);
      return exitCodes.unreachable;
    }
    if (!(error instanceof ContractInputError)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.badInput;
  }
}

async function perform(given: CliOptions, streams: Streams): Promise<Report> {
  const options = given.command === "replay" ? await replayed(given) : given;
  const document = await openSpec(options.spec);
  const baseline = options.baseline === undefined ? undefined : await loadBaseline(options.baseline, document.file);
  if (options.command === "diff" && baseline === undefined) {
    throw new ContractInputError("diff needs something to compare with: --baseline FILE or --baseline git:REF.");
  }
  if (options.phases?.includes("diff") && baseline === undefined) {
    throw new ContractInputError(
      "The phase diff needs something to compare with: --baseline FILE or --baseline git:REF.",
    );
  }
  const isQuiet = options.command === "check" || options.command === "diff";
  // Neither of these makes a request.
  const target = isQuiet ? sandboxTarget() : await openTarget(options, document);
  const chosen = phasesOf(options);
  // What failed may be that the document lacks the operation: then the check runs on all that are there.
  const isGone = given.command === "replay" && !options.operations?.some((id) => document.operation(id));
  const operations = isGone ? undefined : options.operations;
  const progress = createProgress(streams.stderr, { isTerminal: streams.stderr.isTTY === true, phases: chosen });
  let current: Phase | undefined;
  const run: RunOptions = {
    document,
    target,
    phases: chosen,
    skip: options.skip,
    sends: options.sends,
    strict: options.strict,
    expire: options.expire,
    ...(baseline && { baseline }),
    ...(options.checks && { checks: options.checks }),
    ...(operations && { operations }),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.runs !== undefined && { runs: options.runs }),
    ...(options.reserve !== undefined && { reserve: options.reserve }),
    ...(options.timeLimitMs !== undefined && { timeLimitMs: options.timeLimitMs }),
    onProgress({ phase, done, total, text }) {
      if (phase !== current) progress.phase(phase);
      current = phase;
      progress.step(done, total, text);
    },
  };
  try {
    const report = withTarget(await runContract(run), isQuiet);
    progress.end();
    await write(report, options, streams);
    if (given.command !== "replay") await rememberRun(options, report);
    return report;
  } finally {
    progress.end();
    await target.close();
  }
}

function phasesOf({ command, phases: chosen, baseline }: CliOptions): Phase[] {
  if (command === "check") return ["static"];
  if (command === "diff") return ["diff"];
  return (chosen ?? phases).filter((phase) => phase !== "diff" || baseline !== undefined || chosen !== undefined);
}

function withTarget(report: Report, isQuiet: boolean): Report {
  return isQuiet ? { ...report, target: { kind: "document", name: report.document.file } } : report;
}

/** The run that the failure came from, with everything left out that it did not need. */
async function replayed(given: CliOptions): Promise<CliOptions> {
  const { options, failures } = await lastRun();
  const [id] = given.words;
  const failure = failures.find((each) => each.id === id);
  if (failure === undefined) {
    const known = failures.map((each) => each.id).join(", ");
    throw new ContractInputError(`The last run had no failure ${id}. It had: ${known}.`);
  }
  const { check, phase, operation } = failure;
  return {
    ...given,
    ...options,
    command: "run",
    phases: [phase],
    checks: [check],
    operations: operation === undefined ? undefined : [operation],
  };
}

async function write(report: Report, { reports }: CliOptions, { stdout }: Streams): Promise<void> {
  for (const { kind, file } of reports) {
    if (file === undefined) stdout.write(github(report));
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, reporters[kind as keyof typeof reporters](report));
    }
  }
  const color = stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  stdout.write(pretty(report, { color, width: stdout.columns ?? 100 }));
}
