import { once } from "node:events";
import { createServer } from "node:http";

export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Puts a `fetch` on a port. What it throws breaks the connection. */
export async function serve(answer: typeof fetch): Promise<Served> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body: Buffer[] = [];
      for await (const part of incoming) body.push(part as Buffer);
      const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as [string, string]] : [],
      );
      const method = incoming.method ?? "GET";
      const response = await answer(`http://localhost${incoming.url}`, {
        method,
        headers,
        ...(body.length > 0 && { body: Buffer.concat(body) }),
      });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    } catch {
      outgoing.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
