import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findProgram } from "../setup/needs-program.ts";

export interface RedisServer extends AsyncDisposable {
  port: number;
  /** Connections stay open and nothing answers any more, as on a machine that hangs. */
  freeze(): void;
  thaw(): void;
  /** Ends the server: connections break, new ones are refused. */
  stop(): Promise<void>;
}

/** A Redis of its own on a free port of this machine, which keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const program = findProgram("redis-server");
  if (program === undefined) throw new Error("redis-server is not installed");

  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "quota-redis-"));
  const settings = { port, bind: "127.0.0.1", dir: directory, save: "", appendonly: "no" };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(server, "exit");
  // A test that ran out of time never gets to its `stop`.
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);

  for await (const line of createInterface({ input: server.stdout })) {
    if (line.includes("Ready to accept connections")) break;
  }
  server.stdout.resume();
  if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode} on port ${port}`);

  async function stop(): Promise<void> {
    kill();
    await exited;
    process.off("exit", kill);
    await rm(directory, { recursive: true, force: true });
  }

  return {
    port,
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
    stop,
    [Symbol.asyncDispose]: stop,
  };
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
