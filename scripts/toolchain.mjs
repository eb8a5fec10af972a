// Where the tools of this repository are, and how one is run. Plain JavaScript: it runs before anything is installed.

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const windows = process.platform === "win32";

export const root = fileURLToPath(new URL("..", import.meta.url));

// The real binary, not node_modules/.bin/node: that one is a shell script that outlives a signal meant for Node.
const nodeFolder = join(root, "node_modules", "node", "bin");
export const node = join(nodeFolder, windows ? "node.exe" : "node");

/**
 * The environment in which tools run: the repository's own Node and pnpm come first, and nothing phones home.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnvironment() {
  return {
    ...process.env,
    PATH: [nodeFolder, join(root, "node_modules", ".bin"), process.env["PATH"]].filter(Boolean).join(delimiter),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    SCARF_ANALYTICS: "false",
  };
}

/**
 * Runs a program to its end and gives its exit code. It leads a process group of its own, so that Ctrl-C or a SIGTERM
 * ends all that it started, and this process does not end before they have.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: "shown" | "hidden" }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = toolEnvironment(), output = "shown" } = {}) {
  const shown = output === "shown" ? "inherit" : "ignore";
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ["ignore", shown, shown],
    detached: !windows,
    shell: windows,
  });

  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // Who asks twice does not want to wait.
    signalGroup(child, interruption ? "SIGKILL" : signal);
    interruption = interruption || signal;
  };
  for (const signal of interruptions) process.on(signal, pass);
  const watch = watchParent(() => pass("SIGTERM"));

  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", async (code) => {
      clearInterval(watch);
      if (interruption) {
        await groupEnds(child);
        process.exit(code === 0 ? 0 : 128 + constants.signals[interruption]);
      }
      for (const signal of interruptions) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs turbo, which runs the packages' scripts in the order of their dependencies.
 *
 * @param {string[]} args for example `["build"]`
 */
export function turbo(...args) {
  return run("turbo", ["run", ...args]);
}

/**
 * Ends this process with one sentence about what is wrong and what to do.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** @type {NodeJS.Signals[]} */
const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * npm runs a script through a shell. A signal for npm alone ends that shell, which tells nobody: all there is to notice
 * is that it is gone.
 *
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  const parent = process.ppid;
  if (!process.env["npm_lifecycle_event"] || windows) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 200);
  return watch;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether anyone was there to get it
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  try {
    return process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    return false;
  }
}

/**
 * The first process of a group may end before those that it started, as turbo's launcher does.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
async function groupEnds(child) {
  const patience = Date.now() + 3_000;
  while (signalGroup(child, 0)) {
    if (Date.now() > patience) signalGroup(child, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
