import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { createSandbox, type Sandbox } from "@connectsafely/sandbox";

export interface Served extends AsyncDisposable {
  /** Paths of the document follow it. */
  readonly baseUrl: string;
  readonly sandbox: Sandbox;
}

/**
 * A sandbox on a port of its own, behind a `fetch` that may be wrong in one thing. Nothing but that `fetch` speaks.
 * `onRequest` comes first.
 */
export async function serve(
  mutate: (sandbox: Sandbox) => typeof fetch,
  now = Date.now,
  onRequest = () => {},
): Promise<Served> {
  const sandbox = createSandbox({ now, onDefect: () => {} });
  const answer = mutate(sandbox);
  const server = createServer((asked, reply) => {
    onRequest();
    pass(asked, reply, answer).catch(() => asked.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/linkedin`,
    sandbox,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.close();
    },
  };
}

async function pass(asked: IncomingMessage, reply: ServerResponse, answer: typeof fetch): Promise<void> {
  const { method = "GET", url = "/", headersDistinct } = asked;
  const body = await buffer(asked);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const init: RequestInit = { method, headers, ...(body.length > 0 && { body }) };
  const said = await answer(new URL(url, `http://${headers.get("host")}`), init);
  // The sandbox has a clock of its own, and sends its Date.
  reply.sendDate = false;
  reply.statusCode = said.status;
  for (const [name, value] of said.headers) reply.appendHeader(name, value);
  reply.end(Buffer.from(await said.arrayBuffer()));
}
