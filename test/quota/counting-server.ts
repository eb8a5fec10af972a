import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";

export interface CountingServer extends AsyncDisposable {
  /** For `createClient({ baseUrl })`. */
  url: string;
  readonly requests: number;
  readonly executed: number;
  /** Answers with 429: requests that a client which knows the quota does not make. */
  readonly tooMany: number;
  /** From now on requests are taken but neither executed nor answered, until `release`. */
  hold(): void;
  release(): void;
  /** Resolves when `count` requests have come in all. */
  arrived(count: number): Promise<void>;
}

/** Takes every POST for a send, counts what it executes, and knows no more than the limit. */
export async function startCountingServer(limit = 150): Promise<CountingServer> {
  const resetAt = new Date((Math.floor(Date.now() / 86_400_000) + 1) * 86_400_000).toISOString();
  const counts = { requests: 0, executed: 0, tooMany: 0 };
  const held: ServerResponse[] = [];
  let holding = false;
  let announce = () => {};

  function execute(response: ServerResponse): void {
    const allowed = counts.executed < limit;
    if (allowed) counts.executed++;
    else counts.tooMany++;
    const body = allowed
      ? { success: true, message: "Message sent successfully", recipientProfileUrn: "urn:li:fsd_profile:EXAMPLE" }
      : { success: false, error: `Rate limit exceeded for MESSAGE: ${limit}/${limit} used` };
    response.writeHead(allowed ? 200 : 429, {
      "content-type": "application/json",
      "x-ratelimit-action": "MESSAGE",
      "x-ratelimit-limit": limit,
      "x-ratelimit-used": counts.executed,
      "x-ratelimit-remaining": limit - counts.executed,
      "x-ratelimit-reset": resetAt,
    });
    response.end(JSON.stringify(body));
  }

  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      counts.requests++;
      announce();
      if (holding) held.push(response);
      else execute(response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");

  return {
    url: `http://127.0.0.1:${address.port}/linkedin`,
    get requests() {
      return counts.requests;
    },
    get executed() {
      return counts.executed;
    },
    get tooMany() {
      return counts.tooMany;
    },
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const response of held.splice(0)) execute(response);
    },
    arrived: (count) =>
      new Promise((resolve) => {
        announce = () => {
          if (counts.requests >= count) resolve();
        };
        announce();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
