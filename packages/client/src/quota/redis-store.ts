import { memoryStore } from "./memory-store.ts";
import { REDIS_SCRIPT } from "./redis-script.ts";
import type { Observation, QuotaStore, QuotaWindow, Settlement, SlotRequest, WindowRequest } from "./types.ts";
import { SAME_WINDOW } from "./window.ts";

/** What this store needs of a node-redis client; an object with this one method fits any other client to it. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What this store needs of an ioredis client, told apart by `defineCommand`. */
export interface IoredisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  defineCommand: unknown;
}

export interface RedisStoreOptions {
  /** Begins every key. Give each API key its own when calls leave out `accountId`. Default `connectsafely:quota:`. */
  prefix?: string | undefined;
  /** Longest wait for one answer of Redis, in milliseconds. Default 1,000. */
  timeout?: number | undefined;
  /**
   * When Redis does not answer: refuse the send (`fail-closed`, default), or count in this process alone until it
   * answers again (`fail-open`).
   */
  whenDown?: "fail-closed" | "fail-open" | undefined;
  /** Hears of every failed visit to Redis, those included that fail no call. */
  onError?: ((error: unknown) => void) | undefined;
  /** Whose clock ends a window. `caller` is for tests that inject `now`. Default `redis`. */
  clock?: "redis" | "caller" | undefined;
}

/** Leases that Redis did not grant, so that `settle` finds them. */
const LOCAL = "local:";

/**
 * Keeps the counts in Redis or Valkey, so that all processes share one quota. Takes a client of ioredis or node-redis.
 *
 * @example
 * ```ts
 * import { createClient } from "@connectsafely/client";
 * import { redisStore } from "@connectsafely/client/redis";
 * import { Redis } from "ioredis";
 *
 * const client = createClient({ quota: { store: redisStore(new Redis("redis://127.0.0.1:6379")) } });
 * ```
 */
export function redisStore(client: IoredisClient | NodeRedisClient, options: RedisStoreOptions = {}): QuotaStore {
  const { prefix = "connectsafely:quota:", timeout = 1_000, onError, clock = "redis" } = options;
  const local = options.whenDown === "fail-open" ? memoryStore() : undefined;

  async function visit(key: string, step: Step): Promise<Visit> {
    const answer = await evaluate(client, prefix + key, JSON.stringify({ ...step, clock, sameWindow: SAME_WINDOW }));
    if (typeof answer === "string") return JSON.parse(answer);
    throw new Error("redisStore: eval did not answer with a string; pass a client that decodes its answers.");
  }

  async function bounded(visiting: Promise<Visit>): Promise<Visit> {
    try {
      return await within(timeout, visiting);
    } catch (error) {
      onError?.(error);
      throw error;
    }
  }

  return {
    async reserve(key, request) {
      const lease = crypto.randomUUID();
      const visiting = visit(key, { step: "reserve", lease, ...request });
      try {
        const { granted, window } = await bounded(visiting);
        return { lease: granted ? lease : undefined, window };
      } catch (error) {
        if (local) {
          const slot = await local.reserve(key, request);
          return { ...slot, lease: slot.lease && LOCAL + slot.lease };
        }
        // Clients keep what they cannot send: Redis may grant the slot when it is back, for a send that was refused.
        const { now, assumed } = request;
        const release = () => visit(key, { step: "settle", lease, verdict: "not-sent", now, assumed });
        visiting.then(release, release).catch(() => {});
        throw error;
      }
    },

    async settle(key, settlement) {
      const { lease } = settlement;
      if (lease.startsWith(LOCAL)) return local?.settle(key, { ...settlement, lease: lease.slice(LOCAL.length) });
      await local?.observe(key, settlement);
      await bounded(visit(key, { step: "settle", ...settlement }));
    },

    async observe(key, observation) {
      await local?.observe(key, observation);
      await bounded(visit(key, { step: "observe", ...observation }));
    },

    async peek(key, request) {
      try {
        return (await bounded(visit(key, { step: "peek", ...request }))).window;
      } catch (error) {
        if (local) return local.peek(key, request);
        throw error;
      }
    },
  };
}

type Step =
  | ({ step: "reserve"; lease: string } & SlotRequest)
  | ({ step: "settle" } & Settlement)
  | ({ step: "observe" } & Observation)
  | ({ step: "peek" } & WindowRequest);

interface Visit {
  granted: boolean;
  window: QuotaWindow;
}

function evaluate(client: IoredisClient | NodeRedisClient, key: string, request: string): Promise<unknown> {
  if ("defineCommand" in client) return client.eval(REDIS_SCRIPT, 1, key, request);
  return client.eval(REDIS_SCRIPT, { keys: [key], arguments: [request] });
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`redisStore: Redis did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
