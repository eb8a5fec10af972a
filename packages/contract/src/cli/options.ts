import { parseArgs } from "node:util";
import type { OperationId } from "@connectsafely/schema";
import { type Phase, phases } from "../check.ts";
import { ContractInputError } from "../errors.ts";
import { operationIds } from "../policy.ts";
import { reporters } from "../report/index.ts";

const commands = ["check", "run", "diff", "replay", "checks"] as const;
type Command = (typeof commands)[number];

/** What the command line asks for. */
export interface CliOptions {
  readonly command: Command;
  readonly words: readonly string[];
  readonly spec: string | undefined;
  readonly target: string;
  readonly baseline: string | undefined;
  readonly key: string | undefined;
  readonly phases: readonly Phase[] | undefined;
  readonly checks: readonly string[] | undefined;
  readonly skip: readonly string[];
  readonly operations: readonly OperationId[] | undefined;
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  readonly sends: number;
  readonly reserve: number | undefined;
  readonly recipient: string | undefined;
  readonly account: string | undefined;
  readonly timeLimitMs: number | undefined;
  readonly strict: boolean;
  readonly expire: boolean;
  readonly reports: readonly { readonly kind: string; readonly file: string | undefined }[];
}

const usage = `connectsafely-contract: proves that a document and whatever serves it agree

  connectsafely-contract check   [--spec FILE]                 the document alone
  connectsafely-contract run     --target prism|sandbox|URL    everything, against a target
  connectsafely-contract diff    --baseline FILE|git:REF       what changed, and whom it breaks
  connectsafely-contract replay  ID                            one failure of the last run again
  connectsafely-contract checks                                every check, and what it says

  --spec FILE             the document                          (the published one)
  --key KEY               for a URL; better: CONNECTSAFELY_API_KEY
  --phase NAME            only these phases; repeat or use commas
  --check ID, --skip ID   only these checks, or all but these; "rate" is every rate check
  --op NAME               only these operations
  --seed N                the same seed makes the same requests (random, printed)
  --runs N                generated requests per operation      (50)
  --budget sends=N        on a URL: how many messages may go out (0)
  --recipient URN         on a URL: who gets them
  --account ID            on a URL: which account sends
  --reserve N             on a URL: stop when so few are left   (20)
  --time-limit MS         how long an answer may take           (10000)
  --report KIND[=FILE]    junit=F, html=F, sarif=F, json=F, github; repeat or use commas
  --strict                warnings are errors
  --expire                a known divergence of Prism that is gone is an error
  --help, --version

Exit codes: 0 it holds, 1 the contract is broken, 2 bad input, 3 the target cannot be reached
`;

/** Reads the words of a command line; a text is what to print instead of running. */
export function readOptions(argv: readonly string[], version: string): CliOptions | string {
  const { values, positionals } = parse(argv);
  if (values.help === true) return usage;
  if (values.version === true) return `${version}\n`;
  const [command = "", ...words] = positionals;
  if (command === "") return usage;
  if (!isOneOf(commands, command))
    throw new ContractInputError(`There is no command "${command}": ${commands.join(", ")}.`);
  if (command === "run" && values.target === undefined) {
    throw new ContractInputError("run needs a target: --target prism, --target sandbox or --target URL.");
  }
  if (command === "replay" && words.length !== 1) throw new ContractInputError("replay needs the id of one failure.");
  if (command !== "replay" && words.length > 0) {
    throw new ContractInputError(`${command} takes no "${words.join(" ")}": a document is named with --spec FILE.`);
  }
  return {
    command,
    words,
    spec: values.spec,
    target: values.target ?? "sandbox",
    baseline: values.baseline,
    key: values.key ?? process.env["CONNECTSAFELY_API_KEY"],
    phases: chosen("--phase", values.phase, phases),
    checks: list(values.check),
    skip: list(values.skip) ?? [],
    operations: chosen("--op", values.op, operationIds),
    seed: wholeNumber("--seed", values.seed, 2 ** 31 - 1),
    runs: wholeNumber("--runs", values.runs, 100_000),
    sends: budget(values.budget),
    reserve: wholeNumber("--reserve", values.reserve, 1_000_000),
    recipient: values.recipient,
    account: values.account,
    timeLimitMs: wholeNumber("--time-limit", values["time-limit"], 600_000),
    strict: values.strict === true,
    expire: values.expire === true,
    reports: (list(values.report) ?? []).map(readReport),
  };
}

function parse(argv: readonly string[]) {
  const many = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        spec: one,
        target: one,
        baseline: one,
        key: one,
        phase: many,
        check: many,
        skip: many,
        op: many,
        seed: one,
        runs: one,
        budget: one,
        recipient: one,
        account: one,
        reserve: one,
        "time-limit": one,
        report: many,
        strict: flag,
        expire: flag,
        help: { ...flag, short: "h" },
        version: { ...flag, short: "v" },
      },
    });
  } catch (error) {
    throw new ContractInputError((error as Error).message.split(". To specify")[0] ?? "");
  }
}

function list(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((value) => value.split(",")).filter((value) => value !== "");
}

function chosen<Name extends string>(
  option: string,
  values: readonly string[] | undefined,
  known: readonly Name[],
): Name[] | undefined {
  return list(values)?.map((value) => {
    if (isOneOf(known, value)) return value;
    throw new ContractInputError(`${option} "${value}" is not known: ${known.join(", ")}.`);
  });
}

function isOneOf<Name extends string>(known: readonly Name[], value: string): value is Name {
  return (known as readonly string[]).includes(value);
}

function wholeNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new ContractInputError(`${option} is "${text}": give a whole number from 0 to ${most}.`);
}

function budget(text: string | undefined): number {
  if (text === undefined) return 0;
  const number = /^sends=(\d+)$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  throw new ContractInputError(`--budget is "${text}": write it as sends=3.`);
}

function readReport(text: string): { kind: string; file: string | undefined } {
  const [kind = "", ...rest] = text.split("=");
  const file = rest.length === 0 ? undefined : rest.join("=");
  if (kind === "github" && file === undefined) return { kind, file };
  if (Object.hasOwn(reporters, kind) && file !== undefined && file !== "") return { kind, file };
  throw new ContractInputError(
    `--report "${text}": give ${Object.keys(reporters)
      .map((each) => `${each}=FILE`)
      .join(", ")} or github.`,
  );
}
