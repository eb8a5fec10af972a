import { createClient, type QuotaExceededError } from "@connectsafely/client";
import { redisStore } from "@connectsafely/client/redis";
import { describe, expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { startCountingServer } from "./counting-server.ts";
import { connect, libraries } from "./redis-clients.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { sendMany } from "./tally.ts";

const failures = {
  "has ended": (redis: RedisServer) => redis.stop(),
  "hangs with its connections open": async (redis: RedisServer) => redis.freeze(),
};
/** Short, for the sake of this file; long enough for a busy machine while Redis is up. */
const timeout = 500;
const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };

// That nothing hangs is what the time limit of each test says.
needsProgram("redis-server")("when Redis goes away amid a run", () => {
  for (const library of libraries) {
    for (const [what, fail] of Object.entries(failures)) {
      describe(`and ${what} (${library})`, () => {
        test("sends are refused, without a request", async () => {
          await using redis = await startRedis();
          await using server = await startCountingServer();
          await using connection = await connect(library, redis.port);
          const client = createClient({
            apiKey: "test-key",
            baseUrl: server.url,
            quota: { store: redisStore(connection.client, { timeout }), onExhausted: "wait", maxWait: 3_600_000 },
          });

          expect(await sendMany(client, 10, 3)).toEqual({ sent: 10 });
          await fail(redis);
          expect(await sendMany(client, 10)).toEqual({ "store-down": 10 });
          expect(server.requests).toBe(10);
          await expect(client.quota.peek()).rejects.toMatchObject({ reason: "store-down", cause: expect.any(Error) });
        });

        test("the error says so and has the cause", async () => {
          await using redis = await startRedis();
          await using connection = await connect(library, redis.port);
          const store = redisStore(connection.client, { timeout });
          const client = createClient({ apiKey: "test-key", baseUrl: "http://127.0.0.1:9", quota: { store } });
          await fail(redis);

          const error = await client.messaging.sendMessage(hello).catch((caught: QuotaExceededError) => caught);
          expect(error).toMatchObject({ reason: "store-down", delivery: "not-sent", cause: expect.any(Error) });
        });

        test("with fail-open sends go on, counted here alone from what the headers said", async () => {
          await using redis = await startRedis();
          await using server = await startCountingServer(15);
          await using connection = await connect(library, redis.port);
          const errors: unknown[] = [];
          const store = redisStore(connection.client, {
            timeout,
            whenDown: "fail-open",
            onError: (error) => errors.push(error),
          });
          const client = createClient({ apiKey: "test-key", baseUrl: server.url, quota: { store } });

          expect(await sendMany(client, 10, 3)).toEqual({ sent: 10 });
          expect(errors).toEqual([]);
          await fail(redis);
          expect(await client.quota.peek()).toMatchObject({ used: 10, limit: 15 });
          expect(await sendMany(client, 10)).toEqual({ sent: 5, spent: 5 });
          expect(errors).not.toEqual([]);
          expect(server).toMatchObject({ executed: 15, tooMany: 0 });
          expect(await client.quota.peek()).toMatchObject({ used: 15, remaining: 0 });
        });

        test("a message that is under way still arrives, and its promise with it", async () => {
          await using redis = await startRedis();
          await using server = await startCountingServer();
          await using connection = await connect(library, redis.port);
          const store = redisStore(connection.client, { timeout });
          const client = createClient({ apiKey: "test-key", baseUrl: server.url, quota: { store } });

          server.hold();
          const sending = client.messaging.sendMessage(hello);
          await server.arrived(1);
          await fail(redis);
          server.release();
          expect((await sending).success).toBe(true);
        });
      });
    }

    test(`slots that were refused in the meantime are free when Redis is back (${library})`, async () => {
      await using redis = await startRedis();
      await using server = await startCountingServer();
      await using connection = await connect(library, redis.port);
      const store = redisStore(connection.client, { timeout });
      const client = createClient({ apiKey: "test-key", baseUrl: server.url, quota: { store } });

      expect(await sendMany(client, 2)).toEqual({ sent: 2 });
      redis.freeze();
      expect(await sendMany(client, 5)).toEqual({ "store-down": 5 });
      redis.thaw();
      await expect.poll(() => client.quota.peek().catch(() => undefined)).toMatchObject({ used: 2 });
      expect(await sendMany(client, 3)).toEqual({ sent: 3 });
    });
  }
});
