import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, test } from "vitest";
import { askers, quotaOf } from "../../test/ask.ts";
import { createSandbox } from "./index.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
const json = { "content-type": "application/json" };

async function open() {
  const sandbox = createSandbox({ onDefect: (defect) => expect.unreachable(defect.message) });
  const address = await sandbox.listen();
  return { sandbox, address, ...askers(fetch, address.baseUrl), [Symbol.asyncDispose]: sandbox.close };
}

test("the API answers over HTTP as it does in process", async () => {
  await using server = await open();
  const overHttp = await server.post("send", hello);
  expect([overHttp.status, quotaOf(overHttp).used]).toEqual([200, 1]);
  const inProcess = await askers(server.sandbox.fetch).get("recent-messages");
  expect((await server.get("recent-messages")).body).toEqual(inProcess.body);
});

test("a thousand sends at once over HTTP are accepted 150 times, and every answer adds up", async () => {
  await using server = await open();
  const replies = await Promise.all(Array.from({ length: 1_000 }, () => server.post("send", hello)));
  const accepted = replies.filter(({ status }) => status === 200).map((reply) => quotaOf(reply).used);
  expect(new Set(accepted)).toEqual(new Set(Array.from({ length: 150 }, (_, index) => index + 1)));
  expect(replies.filter(({ status }) => status === 429)).toHaveLength(850);
  expect(replies.filter((reply) => quotaOf(reply).used + quotaOf(reply).remaining !== 150)).toEqual([]);
  expect(server.sandbox.control.listSent()).toHaveLength(150);
});

test("a HEAD gets the headers of a 405 and no body", async () => {
  await using server = await open();
  const reply = await server.ask("HEAD", "recent-messages");
  expect([reply.status, reply.headers.get("allow"), reply.text]).toEqual([405, "GET", ""]);
});

test.each([1_048_577, 8_000_000])("a body of %i bytes is a 413 that its sender can read", async (length) => {
  await using server = await open();
  const reply = await server.ask("POST", "send", { body: "x".repeat(length), headers: json });
  expect([reply.status, quotaOf(reply).used]).toEqual([413, 0]);
  expect((await server.post("send", hello)).status).toBe(200);
});

test("what is no HTTP is a 400 in JSON", async () => {
  await using server = await open();
  const socket = connect(server.address.port, "127.0.0.1");
  socket.end("HELLO SANDBOX\r\n\r\n");
  let text = "";
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(text.split("\r\n\r\n")[1] ?? "")).toMatchObject({ success: false });
});

test.each([
  ["without a Host", "GET /linkedin/messaging/recent-messages HTTP/1.1", 200],
  [
    "with an Expect that nobody knows",
    "GET /linkedin/messaging/recent-messages HTTP/1.1\r\nHost: x\r\nExpect: tea",
    200,
  ],
  ["for the control API without a Host", "GET /_sandbox/state HTTP/1.1", 403],
])("a request %s is answered in JSON", async (_, head, status) => {
  await using server = await open();
  const socket = connect(server.address.port, "127.0.0.1");
  socket.write(`${head}\r\nAuthorization: Bearer sandbox-key\r\nConnection: close\r\n\r\n`);
  let text = "";
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(text.split("\r\n\r\n")[1] ?? "")).toMatchObject({ success: status === 200 });
});

test.each(["drop-before", "drop-after"] as const)("%s breaks the connection", async (kind) => {
  await using server = await open();
  server.sandbox.control.armFault({ kind, count: 1 });
  await expect(server.post("send", hello)).rejects.toThrow(TypeError);
  expect(server.sandbox.control.listSent()).toHaveLength(kind === "drop-after" ? 1 : 0);
});

test("a truncated body announces more than it brings", async () => {
  await using server = await open();
  server.sandbox.control.armFault({ kind: "truncate" });
  const response = await fetch(`${server.address.baseUrl}/messaging/recent-messages`, {
    headers: { authorization: "Bearer sandbox-key" },
  });
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(1_000);
  await expect(response.text()).rejects.toThrow();
});

test("a request that hangs is let go when the sandbox closes", async () => {
  const server = await open();
  server.sandbox.control.armFault({ kind: "hang" });
  const reply = server.get("recent-messages");
  const struck = new Promise<void>((resolve) => server.sandbox.control.subscribe(() => resolve()));
  await struck;
  await server.sandbox.close();
  await expect(reply).rejects.toThrow(TypeError);
});

test("a client that goes away in the middle of its request harms nobody", async () => {
  await using server = await open();
  const upload = request(`${server.address.baseUrl}/messaging/send`, {
    method: "POST",
    headers: { ...json, authorization: "Bearer sandbox-key", "content-length": "1000" },
  });
  upload.on("error", () => {});
  upload.write('{"recipientProfileId":');
  await once(upload, "socket");
  upload.destroy();
  expect((await server.post("send", hello)).status).toBe(200);
  expect(server.sandbox.control.listSent()).toHaveLength(1);
});

test("events stream as they happen, and end with the sandbox", async () => {
  const server = await open();
  const response = await fetch(new URL("/_sandbox/events", server.address.url));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(": open\n\n");
  server.sandbox.control.receiveMessage({ from: "john-doe-123", text: "Hi" });
  expect(await next()).toMatch(/^id: 1\ndata: \{"type":"message"/);
  await server.sandbox.close();
});

test("the control API is closed to names that are not this machine's", async () => {
  await using server = await open();
  const status = await new Promise((resolve) => {
    const probe = request(new URL("/_sandbox/state", server.address.url), { headers: { host: "sandbox.example.com" } });
    probe.on("response", (response) => resolve(response.resume().statusCode));
    probe.end();
  });
  expect(status).toBe(403);
});

test.each([
  ["0.0.0.0", "http://127.0.0.1:"],
  ["", "http://127.0.0.1:"],
  ["localhost", "http://localhost:"],
])("the address of a sandbox on %j is one where this machine finds all of it", async (host, begin) => {
  await using sandbox = createSandbox();
  const { url } = await sandbox.listen({ host });
  expect(url).toContain(begin);
  expect((await fetch(`${url}/_sandbox/ui`)).status).toBe(200);
});

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((network) => network?.family === "IPv4" && !network.internal)?.address;

test.runIf(elsewhere)("the control API is closed to other machines, and the API is open to them", async () => {
  await using sandbox = createSandbox();
  const { port } = await sandbox.listen({ host: "0.0.0.0" });
  expect((await fetch(`http://${elsewhere}:${port}/_sandbox/state`)).status).toBe(403);
  const api = askers(fetch, `http://${elsewhere}:${port}/linkedin`);
  expect((await api.get("recent-messages")).status).toBe(200);
});

test("a port that is taken is an error of listen", async () => {
  await using server = await open();
  await using other = createSandbox();
  await expect(other.listen({ port: server.address.port })).rejects.toThrow("EADDRINUSE");
});

test("a sandbox that is closed while it starts to listen does not keep the port", async () => {
  const sandbox = createSandbox();
  const listening = sandbox.listen();
  await sandbox.close();
  await expect(listening).rejects.toThrow("closed");
});
