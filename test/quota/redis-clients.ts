import type { IoredisClient, NodeRedisClient } from "@connectsafely/client/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";

export interface Connection extends AsyncDisposable {
  client: IoredisClient | NodeRedisClient;
}

export type Library = "ioredis" | "node-redis";
export const libraries: readonly Library[] = ["ioredis", "node-redis"];

/** Each library as its own README connects it. Both then keep commands while the server is away. */
export async function connect(library: Library, port: number): Promise<Connection> {
  if (library === "ioredis") {
    const client = new Redis(port, "127.0.0.1");
    client.on("error", () => {});
    await client.ping();
    return { client, [Symbol.asyncDispose]: async () => client.disconnect() };
  }
  const client = createClient({ socket: { host: "127.0.0.1", port } });
  client.on("error", () => {});
  await client.connect();
  return { client, [Symbol.asyncDispose]: async () => client.destroy() };
}
