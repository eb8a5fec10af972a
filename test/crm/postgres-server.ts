import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../setup/needs-program.ts";

export interface PostgresServer extends AsyncDisposable {
  readonly url: string;
}

/** A Postgres of its own on a free port of this machine, in a folder that goes with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), "crm-postgres-"));
  const data = join(directory, "data");
  const as = await unprivileged(directory);
  await finish(findOrThrow("initdb"), ["-D", data, "-U", "crm", "--auth=trust", "-E", "UTF8", "--no-sync"], as);

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    max_connections: 20,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(findOrThrow("postgres"), ["-D", data, ...args], { stdio: ["ignore", "ignore", "pipe"], ...as });
  const exited = once(server, "exit");
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (part) => {
      log += part;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`postgres ended: ${log}`)));
  });

  return {
    url: `postgres://crm@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      kill();
      await exited;
      process.off("exit", kill);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function findOrThrow(program: string): string {
  const found = findProgram(program);
  if (found === undefined) throw new Error(`${program} is not installed`);
  return found;
}

/** Postgres refuses to run as root; Debian has a user for it. */
async function unprivileged(directory: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid = 0, gid = 0] = (await Promise.all([read("id", ["-u", "postgres"]), read("id", ["-g", "postgres"])])).map(
    Number,
  );
  chownSync(directory, uid, gid);
  return { uid, gid };
}

async function read(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const part of child.stdout) text += part;
  return text.trim();
}

async function finish(program: string, args: string[], as: object): Promise<void> {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], ...as });
  let text = "";
  child.stderr?.on("data", (part) => {
    text += part;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${text}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
