// Set-up: brings pnpm, Node 24 and every dependency into node_modules. Needs Node 20 and npm, installs nothing globally.

import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { node, root, run, stop } from "./toolchain.mjs";

const oldestNode = 20;
const windows = process.platform === "win32";
const npx = windows ? "npx.cmd" : "npx";
const npm = windows ? "npm.cmd" : "npm";
const stamp = join(root, "node_modules", ".set-up");

/** Gives up on an unreachable registry after seconds; the waits that npm and pnpm begin with add up to minutes. */
const patience = {
  ...process.env,
  npm_config_fetch_retries: "4",
  npm_config_fetch_retry_factor: "2",
  npm_config_fetch_retry_mintimeout: "500",
  npm_config_fetch_retry_maxtimeout: "8000",
  npm_config_update_notifier: "false",
};

/** Installs when the lockfile or a package.json differs from the last successful set-up; otherwise takes a few milliseconds. */
export async function setUp() {
  if (Number.parseInt(process.version.slice(1), 10) < oldestNode) {
    stop(
      `Node ${oldestNode} or newer is needed to start, and this is ${process.version}: install a newer one, then try again.`,
    );
  }

  const wanted = fingerprint();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  for (const program of [npm, npx]) {
    if (!onPath(program)) stop(`${program} is not on the PATH: install npm, which comes with Node, then try again.`);
  }
  await install();
  if (!windows) linkNode();
  writeFileSync(stamp, wanted);
}

async function install() {
  const pnpm = packageManager();
  const started = Date.now();
  rmSync(stamp, { force: true });

  console.log(`Set-up: fetching ${pnpm} ...`);
  const fetched = await run(npx, ["-y", pnpm, "--version"], { env: patience, output: "hidden" });
  if (fetched !== 0) stop(await whyNot(pnpm));

  console.log("Set-up: installing dependencies into node_modules (the first time takes about half a minute) ...");
  const args = ["-y", pnpm, "install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  const installed = await run(npx, args, { env: patience });
  if (installed !== 0) stop(await whyNot(pnpm));

  console.log(`Set-up: done in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** pnpm puts a shell script around Node, and that one keeps a signal for itself that was meant for Node. */
function linkNode() {
  const link = join(root, "node_modules", ".bin", "node");
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), node), link);
}

/**
 * Was it the network, or something of ours?
 *
 * @param {string} pnpm
 */
async function whyNot(pnpm) {
  const once = { ...patience, npm_config_fetch_retries: "0" };
  const reached = await run(npm, ["view", pnpm, "version"], { env: once, output: "hidden" });
  return reached === 0
    ? `Dependencies could not be installed; pnpm says why above. If it names pnpm-lock.yaml: npx -y ${pnpm} install`
    : "The npm registry could not be reached: check the network, or npm's proxy settings, then try again.";
}

/** All that decides what ends up in node_modules. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...packageFiles()]) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** The package.json of every package, as pnpm-workspace.yaml lays them out: one level deep, or in packages/. */
function packageFiles() {
  const folders = ["", "packages"].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
      .map((entry) => join(parent, entry.name, "package.json")),
  );
  return folders.filter((file) => existsSync(join(root, file))).sort();
}

/** The pnpm that package.json pins, as npx wants it: "pnpm@10.34.8". */
function packageManager() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/** @param {string} program */
function onPath(program) {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp();
