import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const cli = resolve(import.meta.dirname, "../src/cli.ts");

export interface Program extends AsyncDisposable {
  readonly baseUrl: string;
  readonly output: string;
  /** Ends the process with a signal and waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** The command line program on a free port, ended with the block that started it. */
export async function start(...options: string[]): Promise<Program> {
  const child = spawn(process.execPath, [cli, "--port", "0", ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const output = await untilItListens(child);
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  };
  const dispose = async () => {
    await kill("SIGKILL");
  };
  return { baseUrl: /API +(\S+)/.exec(output)?.[1] ?? "", output, kill, [Symbol.asyncDispose]: dispose };
}

async function untilItListens(child: ChildProcess): Promise<string> {
  let output = "";
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    if (output.includes("Ctrl-C")) return output;
  }
  throw new Error(`The sandbox did not start: ${await textOf(child)}`);
}

/** Runs the program to its end. */
export async function run(...options: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [cli, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  const [stderr, [code]] = await Promise.all([textOf(child), once(child, "close")]);
  return { code, stdout, stderr };
}

async function textOf({ stderr }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stderr ?? []) text += chunk;
  return text;
}
