import { expect, test } from "vitest";
import { createLimiter } from "./limiter.ts";

function limiter(options: { reserve?: number; tokens?: { limit: number; spent: number } } = {}) {
  let clock = 0;
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
    clock += ms;
  };
  const made = createLimiter({
    name: "HubSpot",
    reserve: options.reserve ?? 0.5,
    tokens: options.tokens,
    now: () => clock,
    sleep,
  });
  return { ...made, made, waits };
}

test("waits as long as the headers say, once", async () => {
  const { made, waits } = limiter();
  made.observe({ pauseMs: 10_000 });
  await made.ready(1);
  await made.ready(1);
  expect(waits).toEqual([10_000]);
  expect(made.waitedMs).toBe(10_000);
});

test("leaves the reserved share of the day to others", async () => {
  const { made } = limiter({ reserve: 0.5 });
  made.observe({ daily: { limit: 1000, left: 501 } });
  await made.ready(1);
  made.observe({ daily: { limit: 1000, left: 499 } });
  await expect(made.ready(1)).rejects.toThrow("HubSpot has 499 of 1000 left for today, and this sync may use 50 %");
});

test("a budget in tokens counts what was spent before and what each call costs", async () => {
  const { made } = limiter({ reserve: 0.5, tokens: { limit: 100, spent: 30 } });
  await made.ready(20);
  await expect(made.ready(5)).rejects.toThrow("may use 50 %");
  expect(made.tokens).toBe(20);
});

test("without a word about limits there is none", async () => {
  const { made, waits } = limiter();
  for (let call = 0; call < 100; call++) await made.ready(1);
  expect(waits).toEqual([]);
});
