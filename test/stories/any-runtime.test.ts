import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "story-"));
afterAll(() => rmSync(folder, { recursive: true }));

const story = `
async function tell(fetch, baseUrl, control) {
  const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };
  const call = (path, init) => fetch(baseUrl + "/messaging/" + path, { ...init, headers });
  const body = JSON.stringify({ recipientProfileId: "john-doe-123", message: "From anywhere" });
  const sent = await call("send", { method: "POST", body });
  const inbox = await (await call("recent-messages?count=1")).json();
  const refused = await call("send", { method: "POST", body: "{}" });
  control.armFault({ kind: "drop-before" });
  const dropped = await call("recent-messages").catch(() => "dropped");
  return [sent.status, sent.headers.get("X-RateLimit-Remaining"), refused.status, dropped, inbox.conversations[0].latestMessage.text];
}
`;
const report = [200, "149", 400, "dropped", "From anywhere"];

// Their install scripts only move a binary that comes as a package of its own, so they need not run.
const architecture = process.arch === "arm64" ? "aarch64" : process.arch;
const bun = createRequire(require.resolve("bun/package.json")).resolve(
  `@oven/bun-${process.platform}-${architecture}/bin/bun`,
);
const nodeOf = (name: string) => join(dirname(require.resolve(`${name}/package.json`)), "bin/node");

test.concurrent.each([
  ["Node 20.19", [nodeOf("node-20")]],
  ["Node 22", [nodeOf("node-22")]],
  ["Node 24", [process.execPath]],
  ["Bun", [bun]],
  ["Deno", [process.execPath, require.resolve("deno/bin.cjs"), "run", "--allow-net", "--allow-env", "--allow-read"]],
])("the sandbox works on %s, in process and on a port", async (name, command) => {
  const file = join(folder, `${name.replace(/\W/g, "-")}.mjs`);
  const code = await bundle(
    "node",
    `
    import { createSandbox } from "@connectsafely/sandbox/node";
    const inProcess = createSandbox();
    const onPort = createSandbox();
    const { baseUrl } = await onPort.listen();
    console.log(JSON.stringify([
      await tell(inProcess.fetch, "http://sandbox.invalid/linkedin", inProcess.control),
      await tell(fetch, baseUrl, onPort.control),
    ]));
    await onPort.close();
  `,
  );
  writeFileSync(file, code);
  const [program = "", ...args] = command;
  const { stdout } = await promisify(execFile)(program, [...args, file], { timeout: 30_000 });
  expect(JSON.parse(stdout)).toEqual([report, report]);
});

test("the sandbox works on Cloudflare Workers", async () => {
  const script = await bundle(
    "browser",
    `
    import { createSandbox } from "@connectsafely/sandbox";
    export default {
      async fetch() {
        const { fetch, control } = createSandbox();
        return Response.json(await tell(fetch, "http://sandbox.invalid/linkedin", control));
      },
    };
  `,
  );
  const worker = new Miniflare({ modules: true, compatibilityDate: "2026-03-16", script });
  try {
    expect(await (await worker.dispatchFetch("http://worker.invalid/")).json()).toEqual(report);
  } finally {
    await worker.dispose();
  }
});

/** One file of the built package and the story, so that a runtime has nothing to look up. */
async function bundle(platform: "node" | "browser", contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: contents + story, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
