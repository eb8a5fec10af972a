import { connect } from "node:net";
import { performance } from "node:perf_hooks";

// A load generator that costs little beside what it measures: prepared bytes on kept-alive sockets, one request at a time
// on each, and only as much of HTTP as is needed to find the end of an answer.

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly url: string;
  readonly request: Request;
  readonly connections: number;
  readonly durationMs: number;
}

/** Answers per second. Anything but a 200 ends the measurement: a fast refusal is no throughput. */
export async function requestsPerSecond({ url, request, connections, durationMs }: Load): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const bytes = requestBytes(request, `${hostname}:${port}`, pathname.replace(/\/$/, ""));
  const deadline = performance.now() + durationMs;
  const started = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => drive({ host: hostname, port: Number(port), bytes, deadline })),
  );
  const seconds = (performance.now() - started) / 1000;
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function requestBytes({ method, path, headers, body = "" }: Request, host: string, base: string): Buffer {
  const fields = { Host: host, ...headers, ...(body && { "Content-Length": String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${base}${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

function drive(target: { host: string; port: number; bytes: Buffer; deadline: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(target.port, target.host);
    let answered = 0;
    let received = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.once("error", reject);
    socket.once("connect", () => socket.write(target.bytes));
    socket.on("data", (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const end = endOfAnswer(received);
      if (end === undefined) return;
      if (!received.subarray(0, 12).equals(ok)) {
        reject(new Error(`The load met this answer: ${received.subarray(0, 400)}`));
        socket.destroy();
        return;
      }
      answered += 1;
      received = received.subarray(end);
      if (performance.now() < target.deadline) socket.write(target.bytes);
      else {
        socket.destroy();
        resolve(answered);
      }
    });
  });
}

const ok = Buffer.from("HTTP/1.1 200");
const zero = "0".charCodeAt(0);

/** Searches bytes rather than text: the load shares the machine with what it measures. */
function endOfAnswer(received: Buffer): number | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  let at = received.indexOf("ontent-Length: ", 0, "latin1");
  if (at === -1 || at > head) at = received.indexOf("ontent-length: ", 0, "latin1");
  if (at === -1 || at > head) throw new Error("The load needs answers with a Content-Length.");
  let length = 0;
  for (at += "ontent-length: ".length; (received[at] ?? 0) >= zero; at++)
    length = length * 10 + (received[at] ?? 0) - zero;
  const end = head + 4 + length;
  return received.length >= end ? end : undefined;
}
