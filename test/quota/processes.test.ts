import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createClient } from "@connectsafely/client";
import { redisStore } from "@connectsafely/client/redis";
import { expect, onTestFinished, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { type CountingServer, startCountingServer } from "./counting-server.ts";
import { connect, type Library, libraries } from "./redis-clients.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { sendMany, type Tally } from "./tally.ts";

needsProgram("redis-server")("processes that share a quota over Redis", () => {
  test("send exactly 150 of 200 messages, and the server never has to refuse one", async () => {
    await using redis = await startRedis();
    await using server = await startCountingServer();
    const workers = await Promise.all([
      startWorker("ioredis", redis, server, { count: 100, atOnce: 100 }),
      startWorker("node-redis", redis, server, { count: 100, atOnce: 7 }),
    ]);
    const tallies = await Promise.all(workers.map(finish));

    expect(server).toMatchObject({ requests: 150, executed: 150, tooMany: 0 });
    expect(added(tallies)).toEqual({ sent: 150, spent: 50 });
  });

  test.each(libraries)("keep the slot of one that is killed amid a send used (%s)", async (library) => {
    await using redis = await startRedis();
    await using server = await startCountingServer();
    server.hold();
    const worker = await startWorker(library, redis, server, { count: 1, atOnce: 1 });
    worker.send("go");
    await server.arrived(1);
    worker.kill("SIGKILL");
    await once(worker, "exit");

    await using connection = await connect(library, redis.port);
    const survivor = createClient({
      apiKey: "test-key",
      baseUrl: server.url,
      quota: { store: redisStore(connection.client) },
    });
    expect(await survivor.quota.peek()).toMatchObject({ used: 1, remaining: 149 });

    await using calm = await startCountingServer();
    const other = createClient({
      apiKey: "test-key",
      baseUrl: calm.url,
      quota: { store: redisStore(connection.client) },
    });
    expect(await sendMany(other, 150, 10)).toEqual({ sent: 149, spent: 1 });
    expect(calm).toMatchObject({ executed: 149, tooMany: 0 });
  });
});

async function startWorker(
  library: Library,
  redis: RedisServer,
  server: CountingServer,
  { count, atOnce }: { count: number; atOnce: number },
): Promise<ChildProcess> {
  const args = [library, redis.port, server.url, count, atOnce].map(String);
  const worker = fork(new URL("worker.ts", import.meta.url), args, { execArgv: [] });
  onTestFinished(() => {
    worker.kill("SIGKILL");
  });
  const [message] = await Promise.race([once(worker, "message"), once(worker, "exit")]);
  expect(message).toBe("ready");
  return worker;
}

async function finish(worker: ChildProcess): Promise<Tally> {
  worker.send("go");
  const [tally] = await once(worker, "message");
  return tally;
}

function added(tallies: readonly Tally[]): Tally {
  const sum: Tally = {};
  for (const [outcome, count] of tallies.flatMap(Object.entries)) sum[outcome] = (sum[outcome] ?? 0) + count;
  return sum;
}
