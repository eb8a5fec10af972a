// The guide of the package's README, as it stands: nothing but the ports is changed.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const packages = join(import.meta.dirname, "..", "..", "packages");
const readme = readFileSync(join(packages, "crm", "README.md"), "utf8");
const steps = Object.fromEntries(
  [...readme.matchAll(/<!-- guide: (\w+) -->\n```sh\n(.*?)^```$/gms)].map(([, name = "", code = ""]) => [name, code]),
);

const folder = mkdtempSync(join(tmpdir(), "crm-guide-"));
const servers: ChildProcess[] = [];
afterAll(async () => {
  for (const server of servers) {
    server.kill("SIGKILL");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  }
  rmSync(folder, { recursive: true });
});

test("takes someone from nothing to a dry run, and on to a sync", async () => {
  const ports: Record<string, string> = { 4010: await freePort(), 4020: await freePort() };
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}`, NODE_OPTIONS: "" };
  writeNpx();
  const shell = (name: string) => (steps[name] ?? "").replace(/\b(4010|4020)\b/g, (port) => ports[port] ?? port);

  for (const name of ["sandbox", "fake"]) {
    const server = spawn("bash", ["-c", `exec ${shell(name)}`], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    servers.push(server);
    const [first] = await once(server.stdout as NodeJS.ReadableStream, "data");
    expect(String(first)).toContain("listens");
  }

  const plan = await bash(shell("plan"), env);
  expect(plan.stdout).toMatch(/Doe \d+ -> contact \d+: hs_linkedin_url is this profile's address\n {2}\+ /);
  expect(plan.stdout).toContain("nothing was written");
  expect(plan.stdout).toContain("HubSpot lacks property communications.li_message_key");
  const created = Number(/messages to be created \| (\d+)/.exec(plan.stdout)?.[1]);
  expect(created).toBeGreaterThan(100);

  const secrets = { CONNECTSAFELY_API_KEY: "sandbox-key", HUBSPOT_TOKEN: "fake-token" };
  const sync = await bash(shell("sync"), { ...env, ...secrets });
  expect(sync.stdout).toContain(`messages created | ${created}`);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("<svg");
  expect(readFileSync(join(folder, "map.csv"), "utf8").trim().split("\n").length).toBeGreaterThan(5);
});

async function bash(script: string, env: NodeJS.ProcessEnv): Promise<{ stdout: string }> {
  // What is left for a person ends a command with 2; a person reads on, and so does this.
  return promisify(execFile)("bash", ["-c", `${script}\ntrue`], { cwd: folder, env, maxBuffer: 10_000_000 });
}

/** `npx @connectsafely/crm` runs what would be installed. */
function writeNpx(): void {
  const npx = join(folder, "npx");
  writeFileSync(
    npx,
    `#!/bin/sh\nname="$1"\nshift\nexec "${process.execPath}" "${packages}/\${name#@connectsafely/}/dist/cli.js" "$@"\n`,
  );
  chmodSync(npx, 0o755);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return String(address.port);
}
