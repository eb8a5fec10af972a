import { parseArgs } from "node:util";
import { type SinkName, sinks } from "../sinks/index.ts";
import { UsageError } from "./usage-error.ts";

const verbs = [
  "setup",
  "plan",
  "sync",
  "status",
  "unmatched",
  "gaps",
  "followups",
  "replay",
  "forget",
  "fake",
] as const;
export type Verb = (typeof verbs)[number];

export interface Args {
  readonly verb: Verb | "help" | "version";
  readonly sink: SinkName | undefined;
  /** Of `forget`. */
  readonly person: string | undefined;
  readonly values: ReturnType<typeof parse>["values"];
}

const options = {
  apply: { type: "boolean" },
  config: { type: "string" },
  store: { type: "string" },
  account: { type: "string", multiple: true },
  since: { type: "string" },
  "max-messages": { type: "string" },
  body: { type: "string" },
  map: { type: "string" },
  rematch: { type: "boolean" },
  suggest: { type: "boolean" },
  report: { type: "string", multiple: true },
  json: { type: "boolean" },
  port: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true });

export function readArgs(argv: readonly string[]): Args {
  const { values, positionals } = parsed(argv);
  const [verb, ...rest] = positionals;
  const none = { sink: undefined, person: undefined, values };
  if (values.help) return { verb: "help", ...none };
  if (values.version) return { verb: "version", ...none };
  if (verb === undefined) return { verb: "help", ...none };
  if (!isVerb(verb)) throw new UsageError(`There is no verb "${verb}". There are: ${verbs.join(", ")}.`);

  const sink = rest.find(isSink);
  const others = rest.filter((word) => word !== sink);
  const person = verb === "forget" ? others.shift() : undefined;
  if (verb === "forget" && person === undefined)
    throw new UsageError("forget whom? Give a profile id, such as ACoAA….");
  const [extra] = others;
  if (extra !== undefined) throw new UsageError(`"${extra}" is no CRM. There are: ${Object.keys(sinks).join(", ")}.`);
  return { verb, sink, person, values };
}

function parsed(argv: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse([...argv]);
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. See connectsafely-crm --help.`);
  }
}

export const isSink = (word: string): word is SinkName => Object.hasOwn(sinks, word);
const isVerb = (word: string): word is Verb => verbs.some((verb) => verb === word);
