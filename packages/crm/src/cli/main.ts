import { readFileSync } from "node:fs";
import { ConfigError } from "@connectsafely/client";
import { CrmError } from "../http/crm-error.ts";
import { MapError } from "../match/map-file.ts";
import { StoreError } from "../store/store-error.ts";
import { type Args, readArgs, type Verb } from "./args.ts";
import { usage } from "./usage.ts";
import { UsageError } from "./usage-error.ts";
import { fakeVerb } from "./verbs/fake.ts";
import { forgetVerb } from "./verbs/forget.ts";
import { runVerb } from "./verbs/run.ts";
import { setupVerb } from "./verbs/setup.ts";
import { gapsVerb, statusVerb, unmatchedVerb } from "./verbs/state.ts";
import { type Terminal, type Workplace, withWorkplace } from "./workplace.ts";

const verbs: Record<Exclude<Verb, "fake">, (place: Workplace) => Promise<number>> = {
  setup: setupVerb,
  plan: (place) => runVerb(place, { apply: false }),
  sync: (place) => runVerb(place, { apply: place.args.values.apply ?? false }),
  status: statusVerb,
  unmatched: unmatchedVerb,
  gaps: gapsVerb,
  followups: (place) => runVerb(place, { apply: place.args.values.apply ?? false, only: "followups" }),
  replay: (place) => runVerb(place, { apply: place.args.values.apply ?? false, replay: true }),
  forget: forgetVerb,
};

/** Runs one command and gives its exit code. What a person can mend ends in a sentence, anything else in a stack trace. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(readArgs(argv), terminal);
  } catch (error) {
    if (!isMendable(error)) throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}

async function runCommand(args: Args, terminal: Terminal): Promise<number> {
  const { verb } = args;
  if (verb === "help") terminal.out(usage);
  else if (verb === "version") terminal.out(`${version()}\n`);
  else if (verb === "fake") return fakeVerb(args, terminal);
  else return withWorkplace(args, terminal, verbs[verb]);
  return 0;
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function isMendable(error: unknown): error is Error {
  return [UsageError, StoreError, CrmError, MapError, ConfigError].some((kind) => error instanceof kind);
}
