import { redisStore } from "@connectsafely/client/redis";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";

const hour = 3_600_000;

/** A visit of a worker whose clock shows `now`, in a window that ends in an hour. */
function visit(now = Date.now()) {
  return { now, assumed: { limit: 150, resetAt: now + hour }, cost: 1, floor: 0, expiresAt: now + 600_000 };
}

needsProgram("redis-server")("the Redis store", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.port, "127.0.0.1");
  });
  afterAll(async () => {
    redis?.disconnect();
    await server?.stop();
  });

  test.each([-10, 10])(
    "does not end a window early or late for a worker whose clock is %i minutes off",
    async (off) => {
      const store = redisStore(redis, { prefix: `clocks:${off}:` });
      const resetAt = Date.now() + 5 * 60_000;
      await store.observe("key", { ...visit(), observed: { limit: 150, used: 40, resetAt } });

      const now = Date.now() + off * 60_000;
      const { lease, window } = await store.reserve("key", visit(now));
      expect(window).toMatchObject({ limit: 150, used: 41 });
      expect(window.resetAt).toBeGreaterThan(now);
      expect(window.resetAt).toBeLessThanOrEqual(now + 5 * 60_000 + 1_000);
      await store.settle("key", { ...visit(now), lease: lease ?? "", verdict: "not-sent" });
      expect(await store.peek("key", visit())).toMatchObject({ used: 40, resetAt });
    },
  );

  test("shows a worker with the right time the very reset of the headers", async () => {
    const store = redisStore(redis, { prefix: "exact:" });
    const observed = { limit: 150, used: 1, resetAt: Date.now() + hour + 1 };
    await store.observe("key", { ...visit(), observed });
    expect(await store.peek("key", visit())).toMatchObject(observed);
  });

  test("lets Redis forget a window an hour after its reset", async () => {
    const store = redisStore(redis, { prefix: "forget:" });
    await store.reserve("key", visit());
    const left = await redis.pttl("forget:key");
    expect(left).toBeGreaterThan(hour);
    expect(left).toBeLessThanOrEqual(2 * hour);
  });

  test("keeps one key per account, below its prefix, and peeking makes none", async () => {
    const [one, other] = [redisStore(redis), redisStore(redis, { prefix: "other:" })];
    await one.reserve("MESSAGE:acc_1", visit());
    await one.peek("MESSAGE:acc_2", visit());
    expect(await redis.keys("connectsafely:quota:*")).toEqual(["connectsafely:quota:MESSAGE:acc_1"]);
    expect((await other.peek("MESSAGE:acc_1", visit())).used).toBe(0);
  });

  test("keeps neither a message nor a recipient nor a key of the API in Redis", async () => {
    const store = redisStore(redis, { prefix: "books:" });
    await store.reserve("key", visit());
    const books = JSON.parse((await redis.get("books:key")) ?? "");
    expect(Object.keys(books).sort()).toEqual(["counted", "kept", "leases", "limit", "resetAt", "used"]);
  });

  test("is down, and does not count, when another program has written to its key", async () => {
    await redis.set("spoilt:key", "not ours");
    await expect(redisStore(redis, { prefix: "spoilt:" }).reserve("key", visit())).rejects.toThrow();
  });
});

describe("a Redis client that does not fit", () => {
  test("is named when it gives bytes instead of text", async () => {
    const store = redisStore({ eval: async () => new Uint8Array(2) });
    await expect(store.reserve("key", visit())).rejects.toThrow("pass a client that decodes its answers");
  });

  test("is heard of through onError, whatever it throws", async () => {
    const errors: unknown[] = [];
    const broken = {
      eval() {
        throw new Error("not connected");
      },
    };
    const store = redisStore(broken, { onError: (error) => errors.push(error) });
    await expect(store.peek("key", visit())).rejects.toThrow("not connected");
    expect(errors).toEqual([new Error("not connected")]);
  });
});
