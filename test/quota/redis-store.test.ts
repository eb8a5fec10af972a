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

  test("understands the times of a worker whose clock is wrong", async () => {
    const [fast, minute] = [10 * 60_000, 60_000];
    const store = redisStore(redis, { prefix: "fast:" });
    // Ten minutes from now, on a clock that is ten minutes ahead.
    const resetAt = Date.now() + fast + 10 * minute;
    await store.observe("observed", { ...visit(Date.now() + fast), observed: { limit: 150, used: 40, resetAt } });
    await store.reserve("assumed", visit(Date.now() + fast));

    const observed = await store.peek("observed", visit());
    expect(Math.abs(observed.resetAt - Date.now() - 10 * minute)).toBeLessThan(minute);
    const assumed = await store.peek("assumed", visit());
    expect(Math.abs(assumed.resetAt - Date.now() - hour)).toBeLessThan(minute);
  });

  test("takes one slot when a client that lost its connection sends the same command again", async () => {
    const twice = {
      async eval(
        script: string,
        { keys: [key = ""], arguments: [request = ""] }: { keys: string[]; arguments: string[] },
      ) {
        await redis.eval(script, 1, key, request);
        return redis.eval(script, 1, key, request);
      },
    };
    const store = redisStore(twice, { prefix: "twice:" });
    const { lease, window } = await store.reserve("key", { ...visit(), floor: 149 });
    expect(lease).toBeDefined();
    expect(window.used).toBe(1);
    await store.settle("key", { ...visit(), lease: lease ?? "", verdict: "not-sent" });
    expect((await store.peek("key", visit())).used).toBe(0);
  });

  test("gives a slot back that Redis granted without the answer getting through", async () => {
    let lost = 1;
    const lossy = {
      async eval(
        script: string,
        { keys: [key = ""], arguments: [request = ""] }: { keys: string[]; arguments: string[] },
      ) {
        const answer = await redis.eval(script, 1, key, request);
        if (lost-- > 0) throw new Error("connection lost");
        return answer;
      },
    };
    const store = redisStore(lossy, { prefix: "lossy:" });
    await expect(store.reserve("key", visit())).rejects.toThrow("connection lost");
    await expect.poll(async () => (await store.peek("key", visit())).used).toBe(0);
  });

  test("gives back a slot that it granted itself while Redis was down", async () => {
    const down = { eval: () => Promise.reject(new Error("connection lost")) };
    const store = redisStore(down, { whenDown: "fail-open" });
    const { lease } = await store.reserve("key", visit());
    expect((await store.peek("key", visit())).used).toBe(1);
    await store.settle("key", { ...visit(), lease: lease ?? "", verdict: "not-sent" });
    expect((await store.peek("key", visit())).used).toBe(0);
  });

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
