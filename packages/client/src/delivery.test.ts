import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { expect, test } from "vitest";
import { selfSigned } from "../test/self-signed.ts";
import { deliveryOfStatus, neverConnected } from "./delivery.ts";

test.each([400, 401, 403, 404, 408, 409, 429, 499])("a %i says that nothing was sent", (status) => {
  expect(deliveryOfStatus(status)).toBe("not-sent");
});

test.each([100, 204, 301, 307, 399, 500, 503, 599])("a %i says nothing about the message", (status) => {
  expect(deliveryOfStatus(status)).toBe("unknown");
});

test("a refused connection was never made", async () => {
  const address = await closedPort();
  expect(neverConnected(await failureOf(`http://127.0.0.1:${address}`))).toBe(true);
});

test("a name with several addresses was never connected to if all of them refused", async () => {
  const error = await failureOf(`http://localhost:${await closedPort()}`);
  expect(neverConnected(error)).toBe(true);
});

test("a name that does not resolve was never connected to", async () => {
  expect(neverConnected(await failureOf("http://no-such-host.invalid"))).toBe(true);
});

test("a port that fetch refuses was never connected to", async () => {
  expect(neverConnected(await failureOf("http://127.0.0.1:6000"))).toBe(true);
});

test("plain http behind an https address was never connected to", async () => {
  await using server = await listening(createServer((_request, response) => response.end("hello")));
  expect(neverConnected(await failureOf(`https://127.0.0.1:${server.port}`))).toBe(true);
});

test("a server that hangs up during the TLS handshake was never connected to", async () => {
  await using server = await listening(createTcpServer((socket) => socket.once("data", () => socket.destroy())));
  expect(neverConnected(await failureOf(`https://127.0.0.1:${server.port}`))).toBe(true);
});

test("a certificate that nobody vouches for ends the call before a byte of it", async () => {
  let requests = 0;
  await using server = await listening(createTlsServer(selfSigned, () => requests++));
  expect(neverConnected(await failureOf(`https://127.0.0.1:${server.port}`))).toBe(true);
  expect(requests).toBe(0);
});

test("a socket that died after the request proves nothing", async () => {
  await using server = await listening(createTcpServer((socket) => socket.once("data", () => socket.destroy())));
  expect(neverConnected(await failureOf(`http://127.0.0.1:${server.port}`))).toBe(false);
});

test("a kept-alive socket that died on the second request proves nothing", async () => {
  let requests = 0;
  const answerOnce: RequestListener = (request, response) =>
    ++requests === 1 ? response.end("ok") : request.socket.destroy();
  await using server = await listening(createServer(answerOnce));
  await (await fetch(`http://127.0.0.1:${server.port}`)).text();
  expect(neverConnected(await failureOf(`http://127.0.0.1:${server.port}`))).toBe(false);
  expect(requests).toBe(2);
});

test("a timeout proves nothing", async () => {
  await using server = await listening(createServer(() => {}));
  const error = await failureOf(`http://127.0.0.1:${server.port}`, AbortSignal.timeout(50));
  expect(neverConnected(error)).toBe(false);
});

test("one address that was reached among several makes it unproven", () => {
  const refusal = { code: "ECONNREFUSED", syscall: "connect" };
  const died = { code: "ECONNRESET", syscall: "read" };
  expect(neverConnected({ errors: [refusal, refusal] })).toBe(true);
  expect(neverConnected({ code: "ECONNREFUSED", errors: [refusal, died] })).toBe(false);
});

test("Deno's words for the stage before the first byte count, its other words do not", () => {
  const connect = "error sending request for url (http://127.0.0.1:1/): client error (Connect): tcp connect error";
  const later = "error sending request for url (http://127.0.0.1:1/): client error (SendRequest): connection closed";
  expect(neverConnected(new TypeError(connect))).toBe(true);
  expect(neverConnected(new TypeError(later))).toBe(false);
});

test.each([undefined, null, "ECONNREFUSED", 42, {}, new Error("connect")])("%o proves nothing", (error) => {
  expect(neverConnected(error)).toBe(false);
});

async function failureOf(url: string, signal: AbortSignal | null = null): Promise<unknown> {
  try {
    return await fetch(url, { method: "POST", body: "{}", signal });
  } catch (error) {
    return error;
  }
}

async function listening(server: Server): Promise<{ port: number } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function closedPort(): Promise<number> {
  await using server = await listening(createTcpServer());
  return server.port;
}
