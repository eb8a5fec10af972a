import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { BODY_LIMIT, type Call, type Outcome } from "../exchange.ts";
import type { Engine } from "../sandbox.ts";
import { basePath } from "../server.ts";

export interface ListenOptions {
  /** @default 0, any free port */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** Of the server, without a path. */
  readonly url: string;
  /** Where the API starts: the `baseUrl` of a client. */
  readonly baseUrl: string;
}

const LOOPBACK = "127.0.0.1";

/** Serves an engine over HTTP with nothing between its answers and the socket: this path is what a load test meets. */
export async function listen(
  engine: Engine,
  { port = 0, host = "" }: ListenOptions = {},
): Promise<{ address: Address; stop: () => Promise<void> }> {
  // What Node would refuse with an empty body, for want of a Host or for an Expect it does not know, is answered like the rest.
  const server = createServer({ noDelay: true, requireHostHeader: false });
  for (const event of ["request", "checkExpectation"] as const)
    server.on(event, (request, response) => serve(engine, request, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseLine(error, socket as Socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host || LOOPBACK, () => resolve(server.off("error", reject) && undefined));
  });

  const bound = (server.address() as AddressInfo).port;
  const url = `http://${callable(host || LOOPBACK)}:${bound}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: { host: host || LOOPBACK, port: bound, url, baseUrl: url + basePath }, stop };
}

/** Who listens on every address is called at this machine's own, for the control API answers there only. */
function callable(host: string): string {
  if (host === "0.0.0.0") return LOOPBACK;
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function serve(engine: Engine, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === "GET") {
    respond(engine, callOf(request, undefined), request, response);
    return;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  request.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    // The rest of a body that is too large is read and dropped: a client that is still sending cannot read an answer.
    if (length <= BODY_LIMIT) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on("end", () => {
    const body = length > BODY_LIMIT ? "too-large" : length === 0 ? undefined : whole(chunks);
    respond(engine, callOf(request, body), request, response);
  });
}

function whole(chunks: Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

function callOf(request: IncomingMessage, body: Call["body"]): Call {
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    header: (name) => headerOf(request, name),
    body,
    remote: request.socket.remoteAddress,
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

function respond(engine: Engine, call: Call, request: IncomingMessage, response: ServerResponse): void {
  const outcome = engine.answer(call);
  if (outcome instanceof Promise) outcome.then((late) => write(late, request, response));
  else write(outcome, request, response);
}

function write(outcome: Outcome, request: IncomingMessage, response: ServerResponse): void {
  switch (outcome.kind) {
    case "drop":
      request.socket.destroy();
      return;
    case "hang":
      // Until the client gives up, or the server closes.
      return;
    case "stream": {
      response.writeHead(outcome.status, outcome.headers);
      const stop = outcome.start((text) => response.write(text));
      response.on("close", stop);
      return;
    }
    case "truncate": {
      const bytes = Buffer.from(outcome.text);
      response.writeHead(outcome.status, { ...outcome.headers, "Content-Length": bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
      return;
    }
    case "answer":
      finish(outcome, response);
  }
}

function finish({ status, headers, text }: Extract<Outcome, { kind: "answer" }>, response: ServerResponse): void {
  const length = Buffer.byteLength(text);
  // A 204 has no body, so it must not announce one either.
  if (status !== 204) headers["Content-Length"] = length;
  response.writeHead(status, headers);
  // A byte per character is ASCII, and then Latin-1 writes the same bytes without looking at each one.
  response.end(text, length === text.length ? "latin1" : "utf8");
}

/** What is no HTTP request gets an answer in the API's words all the same. */
function refuseLine({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const body = JSON.stringify({ success: false, error: `The server cannot read this as an HTTP request (${code})` });
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}
