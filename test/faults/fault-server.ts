import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { selfSigned } from "../../packages/client/test/self-signed.ts";
import type { Fault } from "./faults.ts";

export interface FaultServer extends AsyncDisposable {
  /** For `createClient({ baseUrl })`. */
  readonly url: string;
  /** Connections that were opened. */
  readonly connections: number;
  /** Requests that came in whole and name this message. */
  requests(id: string): number;
  /** How often this message was executed: what a person would see. */
  executed(id: string): number;
}

/** A fault for every request, or one chosen by the id of its message. */
type Choice = Fault | { for(id: string): Fault };

/**
 * A real server on this machine that goes wrong in a chosen way and counts what it did before that. A message is known by
 * an id such as `message-17` anywhere in the address or body of its request.
 */
export async function startFaultServer(choice: Choice, { tls = false } = {}): Promise<FaultServer> {
  const counts = { connections: 0, requests: new Map<string, number>(), executed: new Map<string, number>() };
  const perConnection = new WeakMap<Socket, number>();

  const listener: RequestListener = async (request, response) => {
    const nth = (perConnection.get(request.socket) ?? 0) + 1;
    perConnection.set(request.socket, nth);
    const id = /\bmessage-\d+\b/.exec(decodeURIComponent(request.url ?? "") + (await textOf(request)))?.[0] ?? "none";
    raise(counts.requests, id);
    const fault = typeof choice === "function" ? choice : choice.for(id);
    fault({ path: request.url ?? "", response, nth, execute: () => raise(counts.executed, id) });
  };

  const server = tls ? createTlsServer(selfSigned, listener) : createServer(listener);
  server.on("connection", () => counts.connections++);
  const port = await listen(server);

  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}/linkedin`,
    get connections() {
      return counts.connections;
    },
    requests: (id) => counts.requests.get(id) ?? 0,
    executed: (id) => counts.executed.get(id) ?? 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The address of a port on which nobody listens: connections are refused. */
export async function closedPort(): Promise<string> {
  const server = createTcpServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}/linkedin`;
}

/** A port that takes connections and hangs up on the first byte, as a server does that wants no TLS. */
export async function startHangUp(): Promise<AsyncDisposable & { url: string }> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.destroy());
  });
  const port = await listen(server);
  return {
    url: `https://127.0.0.1:${port}/linkedin`,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, "close");
    },
  };
}

async function listen(server: ReturnType<typeof createTcpServer> | ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function raise(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
