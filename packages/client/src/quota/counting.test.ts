import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RateLimit } from "../rate-limit.ts";
import { createLedger, isExhausted } from "./ledger.ts";
import type { QuotaLedger, Reservation, Verdict } from "./types.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-03-16T16:00:00Z");

/** A server that counts what it executes, and answers 429 beyond the limit. */
class CountingServer {
  executed = 0;
  tooMany = 0;
  #window = 0;
  readonly limit: number;
  readonly now: () => number;

  constructor(limit: number, now: () => number) {
    this.limit = limit;
    this.now = now;
  }

  execute(): { verdict: Verdict; rateLimit: RateLimit } {
    const window = Math.floor(this.now() / day);
    if (window !== this.#window) {
      this.#window = window;
      this.executed = 0;
    }
    const allowed = this.executed < this.limit;
    if (allowed) this.executed++;
    else this.tooMany++;
    return { verdict: allowed ? "accepted" : "not-sent", rateLimit: this.says() };
  }

  says(): RateLimit {
    const resetAt = new Date((Math.floor(this.now() / day) + 1) * day);
    return {
      action: "MESSAGE",
      limit: this.limit,
      used: this.executed,
      remaining: this.limit - this.executed,
      resetAt,
    };
  }
}

/** What became of one send. All answers of a run travel for as long as the shuffle makes them. */
type Fate = "answered" | "answered-without-headers" | "never-left" | "lost-after" | "lost-before" | "bad-request";

const fates = fc.constantFrom<Fate>(
  "answered",
  "answered",
  "answered-without-headers",
  "never-left",
  "lost-after",
  "lost-before",
  "bad-request",
);

type Step = { kind: "send"; fate: Fate } | { kind: "answer"; which: number } | { kind: "time"; ms: number };

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("send" as const), fate: fates }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("answer" as const), which: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("time" as const), ms: fc.integer({ min: 1, max: 9 * hour }) }),
    },
  ),
  { maxLength: 120 },
);

interface UnderWay {
  slot: Reservation;
  verdict: Verdict;
  rateLimit: RateLimit | undefined;
}

function dispatch(server: CountingServer, fate: Fate, slot: Reservation): UnderWay {
  if (fate === "never-left") return { slot, verdict: "not-sent", rateLimit: undefined };
  if (fate === "lost-before") return { slot, verdict: "unknown", rateLimit: undefined };
  if (fate === "bad-request") return { slot, verdict: "not-sent", rateLimit: server.says() };
  const { verdict, rateLimit } = server.execute();
  if (fate === "lost-after") return { slot, verdict: "unknown", rateLimit: undefined };
  return { slot, verdict, rateLimit: fate === "answered" ? rateLimit : undefined };
}

/** Headers are read when the answer arrives: a reset that has passed by then is unknown. */
function onArrival(rateLimit: RateLimit | undefined, now: number): RateLimit | undefined {
  if (!rateLimit?.resetAt || rateLimit.resetAt.getTime() > now) return rateLimit;
  return { ...rateLimit, resetAt: undefined };
}

function ledgerFor(
  limit: number,
  now: () => number,
): { ledger: QuotaLedger; reserve: () => ReturnType<QuotaLedger["reserve"]> } {
  const quota = { action: "MESSAGE", limit, period: "P1D", scope: "account", cost: 1 };
  const ledger = createLedger({ quota, now, sleep: async () => {}, random: () => 0 });
  return { ledger, reserve: () => ledger.reserve({ accountId: undefined, quota }) };
}

async function run(limit: number, script: readonly Step[]): Promise<void> {
  let now = start;
  const server = new CountingServer(limit, () => now);
  const { ledger, reserve } = ledgerFor(limit, () => now);
  const underWay: UnderWay[] = [];
  let before = await ledger.peek();

  for (const step of script) {
    let mayRise = 0;
    if (step.kind === "time") now += step.ms;
    else if (step.kind === "send") {
      const slot = await reserve();
      if (!isExhausted(slot)) underWay.push(dispatch(server, step.fate, slot));
    } else {
      const [answer] = underWay.splice(step.which % Math.max(1, underWay.length), 1);
      if (answer?.verdict === "not-sent") mayRise = 1;
      await answer?.slot.settle(answer.verdict, onArrival(answer.rateLimit, now));
    }
    const after = await ledger.peek();
    if (after.resetAt.getTime() === before.resetAt.getTime()) {
      expect(after.remaining).toBeLessThanOrEqual(before.remaining + mayRise);
    }
    before = after;
  }
  expect(server.tooMany).toBe(0);
}

describe("whatever happens to sends and answers, in whatever order", () => {
  test("the server never has to refuse, and what is left never rises but for a send that never left", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), steps, (limit, script) => run(limit, script)),
      { numRuns: 500 },
    );
  });

  test("every slot of the day is used when every answer arrives, in any order, with any number at once", async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 20 }),
      fc.infiniteStream(fc.nat()),
      async (limit, atOnce, order) => {
        const server = new CountingServer(limit, () => start);
        const { ledger, reserve } = ledgerFor(limit, () => start);
        const underWay: UnderWay[] = [];
        for (let sends = 0; sends < limit; sends++) {
          const slot = await reserve();
          if (isExhausted(slot)) throw new Error(`refused send ${sends + 1} of ${limit}`);
          underWay.push(dispatch(server, "answered", slot));
          if (underWay.length < atOnce) continue;
          const [answer] = underWay.splice((order.next().value ?? 0) % underWay.length, 1);
          await answer?.slot.settle(answer.verdict, answer.rateLimit);
        }
        expect(isExhausted(await reserve())).toBe(true);
        expect(server).toMatchObject({ executed: limit, tooMany: 0 });
        expect((await ledger.peek()).remaining).toBe(0);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
