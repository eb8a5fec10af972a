import { memoryStore, type QuotaStore, type QuotaWindow } from "@connectsafely/client";
import { redisStore } from "@connectsafely/client/redis";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { type Connection, connect, libraries } from "./redis-clients.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { testStore } from "./store-conformance.ts";

describe("the memory store", () => testStore(memoryStore));

const describeWithRedis = needsProgram("redis-server");

for (const library of libraries) {
  describeWithRedis(`the Redis store over ${library}`, () => {
    let server: RedisServer;
    let connection: Connection;
    let stores = 0;

    beforeAll(async () => {
      server = await startRedis();
      connection = await connect(library, server.port);
    });
    afterAll(async () => {
      await connection?.[Symbol.asyncDispose]();
      await server?.stop();
    });

    const open = () => redisStore(connection.client, { prefix: `test:${++stores}:`, clock: "caller" });

    testStore(open);

    test("does exactly what the memory store does, whatever is asked of it", async () => {
      const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        expect(await play(open(), steps)).toEqual(await play(memoryStore(), steps));
      });
      await fc.assert(property, { numRuns: 60 });
    });
  });
}

const start = Date.parse("2026-03-16T16:00:00Z");
const hour = 3_600_000;
const observed = fc.record({
  limit: fc.integer({ min: 0, max: 6 }),
  used: fc.integer({ min: 0, max: 7 }),
  resetAt: fc.constantFrom(start + 2 * hour, start + 2 * hour + 30_000, start + 8 * hour, start + 32 * hour),
});
const step = fc.oneof(
  fc.record({ do: fc.constant("reserve" as const), cost: fc.constantFrom(1, 1, 2), floor: fc.constantFrom(0, 0, 1) }),
  fc.record({
    do: fc.constant("settle" as const),
    which: fc.nat(),
    verdict: fc.constantFrom("accepted" as const, "not-sent" as const, "unknown" as const),
    observed: fc.option(observed, { nil: undefined }),
  }),
  fc.record({ do: fc.constant("observe" as const), observed }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 60_000, 600_000, 3 * hour) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Everything a store can show while the steps are taken. */
async function play(store: QuotaStore, steps: readonly Step[]): Promise<unknown[]> {
  const leases: string[] = [];
  const seen: { granted?: boolean; window: QuotaWindow }[] = [];
  let now = start;
  for (const taken of steps) {
    const assumed = { limit: 4, resetAt: start + 8 * hour + (now < start + 8 * hour ? 0 : 24 * hour) };
    const when = { now, assumed };
    let granted: boolean | undefined;
    if (taken.do === "wait") now += taken.ms;
    else if (taken.do === "observe") await store.observe("key", { ...when, observed: taken.observed });
    else if (taken.do === "reserve") {
      const { cost, floor } = taken;
      const { lease } = await store.reserve("key", { ...when, cost, floor, expiresAt: now + 600_000 });
      granted = lease !== undefined;
      if (lease !== undefined) leases.push(lease);
    } else {
      const lease = leases[taken.which % Math.max(1, leases.length)] ?? "none";
      await store.settle("key", { ...when, lease, verdict: taken.verdict, observed: taken.observed });
    }
    seen.push({ ...(granted !== undefined && { granted }), window: await store.peek("key", when) });
  }
  return seen;
}
