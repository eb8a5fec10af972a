import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@connectsafely/sandbox/node";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closedPort, type FaultServer, startFaultServer } from "../faults/fault-server.ts";
import { faults } from "../faults/faults.ts";
import { packAll } from "./packed.ts";

const require = createRequire(import.meta.url);

const report = {
  sent: [200, "Message sent successfully", 149],
  conversations: 25,
  raw: 1,
  wrongKey: ["AuthenticationError", "not-sent"],
  spent: ["QuotaExceededError", "not-sent"],
  unreachable: ["ConnectionError", "not-sent"],
  dropped: ["ConnectionError", "unknown"],
};

/** On the server's side of `dropped`: the send was executed once, and came over the connection that the read had opened. */
const once = { executed: 1, requests: 1, connections: 1 };

let project: string;
beforeAll(() => {
  const temporary = mkdtempSync(join(tmpdir(), "connectsafely-runtimes-"));
  packAll(temporary);
  project = join(temporary, "project");
  cpSync(join(import.meta.dirname, "runtimes"), project, { recursive: true });
  // Deno takes from node_modules what package.json names.
  writeFileSync(join(project, "package.json"), '{"dependencies": {"@connectsafely/client": "*"}}');
});
afterAll(() => rmSync(dirname(project), { recursive: true }));

// Their install scripts only move a binary that comes as a package of its own, so they need not run.
const architecture = process.arch === "arm64" ? "aarch64" : process.arch;
const bun = [fileOf("bun", `@oven/bun-${process.platform}-${architecture}/bin/bun`)];
const deno = [
  process.execPath,
  require.resolve("deno/bin.cjs"),
  "run",
  "--node-modules-dir=manual",
  "--allow-net",
  "--allow-env",
  "--allow-read",
];

// A fetch that asks again by itself shows here: the server has then executed the send twice.
test.concurrent.each([
  ["Node 20.19, import", [nodeOf("node-20"), "imports.mjs"]],
  ["Node 20.19, require", [nodeOf("node-20"), "requires.cjs"]],
  ["Node 22, import", [nodeOf("node-22"), "imports.mjs"]],
  ["Node 22, require", [nodeOf("node-22"), "requires.cjs"]],
  ["Node 24, import", [process.execPath, "imports.mjs"]],
  ["Node 24, require", [process.execPath, "requires.cjs"]],
  ["Bun, import", [...bun, "imports.mjs"]],
  ["Bun, require", [...bun, "requires.cjs"]],
  ["Deno, import", [...deno, "imports.mjs"]],
  ["Deno, require", [...deno, "requires.cjs"]],
])("the installed client works on %s, and sends once", async (runtime, command) => {
  await using sandbox = createSandbox();
  await using dropping = await startDropping();
  const { baseUrl } = await sandbox.listen();
  const [program = "", ...args] = command;
  const addresses = { baseUrl, unreachable: await closedPort(), dropping: dropping.url };
  const env = { ...process.env, ADDRESSES: JSON.stringify(addresses) };
  const { stdout } = await promisify(execFile)(program, args, { cwd: project, env });
  expect(JSON.parse(stdout)).toEqual(report);
  // A send on Bun has a connection of its own.
  expect(countsOf(dropping)).toEqual(runtime.startsWith("Bun") ? { ...once, connections: 2 } : once);
});

test("the installed client works on Cloudflare Workers, bundled, and sends once", async () => {
  await using sandbox = createSandbox();
  await using dropping = await startDropping();
  const { baseUrl } = await sandbox.listen();
  const worker = new Miniflare({
    modules: true,
    compatibilityDate: "2026-03-16",
    script: await bundle("worker.mjs"),
    bindings: { ADDRESSES: { baseUrl, unreachable: await closedPort(), dropping: dropping.url } },
  });
  try {
    const answer = await worker.dispatchFetch("http://worker.invalid/");
    // workerd says only "internal error" or "Network connection lost", which may come at any time.
    expect(await answer.json()).toEqual({ ...report, unreachable: ["ConnectionError", "unknown"] });
    expect(countsOf(dropping)).toEqual(once);
  } finally {
    await worker.dispose();
  }
});

test("a bundle for browsers needs nothing of Node", async () => {
  const text = await bundle("worker.mjs");
  expect(text).not.toMatch(/\bfrom\s*"node:|\brequire\(/);
});

/** Answers, but for one message: that it executes, and hangs up. */
function startDropping(): Promise<FaultServer> {
  return startFaultServer({
    for: (id) => faults[id === "message-1" ? "dropped after processing" : "healthy"],
  });
}

function countsOf(server: FaultServer): typeof once {
  const id = "message-1";
  return { executed: server.executed(id), requests: server.requests(id), connections: server.connections };
}

/** As a bundler for browsers does it: what only Node has would be an error. */
async function bundle(file: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(project, file)],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

function nodeOf(name: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), "bin/node");
}

function fileOf(name: string, file: string): string {
  return createRequire(require.resolve(`${name}/package.json`)).resolve(file);
}
