#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Address, createSandbox, type NodeSandboxOptions } from "./node/index.ts";

const usage = `connectsafely-sandbox: a stand-in for ConnectSafely's LinkedIn messaging API that remembers

  --port <n>        where to listen; 0 picks a free port       (4010)
  --host <address>  on which address                           (127.0.0.1)
  --key <key>       the API key to take; repeat it for more    (sandbox-key)
  --state <file>    keep everything in this SQLite file        (memory)
  --seed <n>        build another world                        (1)
  --now <time>      a new world's clock, 2026-03-16T16:00Z     (now)
  --chaos [share]   let this share of answers go wrong, 0 to 1 (0.1)
  --help, --version
`;

const CHAOS = "0.1";

interface Settings {
  readonly sandbox: NodeSandboxOptions;
  readonly host: string;
  readonly port: number;
}

function readSettings(argv: readonly string[]): Settings | string {
  const { values } = parseArgs({
    args: withChaosShare(argv),
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      key: { type: "string", multiple: true, default: ["sandbox-key"] },
      state: { type: "string" },
      seed: { type: "string" },
      now: { type: "string" },
      chaos: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help) return usage;
  if (values.version) return `${version()}\n`;

  const { key, state, seed, now, chaos } = values;
  return {
    host: values.host,
    port: wholeNumber("port", values.port, 65_535),
    sandbox: {
      apiKey: key,
      ...(state !== undefined && { state }),
      ...(seed !== undefined && { seed: wholeNumber("seed", seed, 4_294_967_295) }),
      ...(now !== undefined && { now }),
      ...(chaos !== undefined && { chaos: share(chaos) }),
    },
  };
}

/** `--chaos` may stand alone, which parseArgs does not know. */
function withChaosShare(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) =>
    word === "--chaos" && !/^[\d.]/.test(argv[index + 1] ?? "") ? [`--chaos=${CHAOS}`] : [word],
  );
}

function wholeNumber(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new RangeError(`--${name} is "${text}": give a whole number from 0 to ${most}.`);
}

function share(text: string): number {
  if (/^\d*\.?\d+$/.test(text) && Number(text) <= 1) return Number(text);
  throw new RangeError(`--chaos is "${text}": give a share from 0 to 1.`);
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function welcome({ url, baseUrl }: Address, apiKey: string, { state }: NodeSandboxOptions): string {
  return `The sandbox listens. No message leaves it.

  API      ${baseUrl}
  key      ${apiKey}
  page     ${url}/_sandbox/ui
  control  ${url}/_sandbox/openapi.json
  state    ${state ?? "in memory"}

  curl -i "${baseUrl}/messaging/recent-messages?count=1" -H "Authorization: Bearer ${apiKey}"

Ctrl-C stops it.
`;
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  if (typeof settings === "string") {
    process.stdout.write(settings);
    return;
  }
  const sandbox = createSandbox(settings.sandbox);
  // Before listening: whoever interrupts the start meets the same quiet end.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  const address = await sandbox.listen(settings);
  process.stdout.write(welcome(address, sandbox.control.getState().apiKey, settings.sandbox));
}

main().catch((error: NodeJS.ErrnoException) => {
  const port = error.code === "EADDRINUSE" ? " Give another with --port, or 0 for any free one." : "";
  console.error(`${error.message}${port}`);
  process.exitCode = 1;
});
