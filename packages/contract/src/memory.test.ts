import { expect, test } from "vitest";
import type { Exchange } from "./exchange.ts";
import { createRateMemory } from "./memory.ts";

function exchange(status: number, used: number | undefined, more: Partial<Exchange> = {}): Exchange {
  const headers = new Headers({ date: "Mon, 16 Mar 2026 16:00:00 GMT" });
  if (used !== undefined) {
    headers.set("x-ratelimit-action", "MESSAGE");
    headers.set("x-ratelimit-limit", "150");
    headers.set("x-ratelimit-used", String(used));
    headers.set("x-ratelimit-remaining", String(150 - used));
    headers.set("x-ratelimit-reset", "2026-03-17T00:00:00Z");
  }
  return {
    phase: "coverage",
    operation: "sendMessage",
    intent: { kind: "valid" },
    account: "acc_12345",
    request: { method: "POST", url: "", headers: [], body: undefined },
    input: undefined,
    client: undefined,
    answer: { status, headers, text: "{}", json: {}, isJson: true, isCut: false },
    failure: undefined,
    at: Date.parse("2026-03-16T16:00:00Z"),
    startedAt: 0,
    ms: 0,
    ...more,
  };
}

test("expects one more message used after an accepted send, and none after a refused one", () => {
  const memory = createRateMemory();
  expect(memory.before(exchange(200, 1))).toBeUndefined();
  memory.remember(exchange(200, 1));
  expect(memory.before(exchange(200, 2))).toMatchObject({ rate: { used: 1 }, accepted: 1 });
  expect(memory.before(exchange(400, 1))).toMatchObject({ rate: { used: 1 }, accepted: 0 });
});

test("keeps accounts apart, and takes nothing from a 401", () => {
  const memory = createRateMemory();
  memory.remember(exchange(200, 7));
  expect(memory.before(exchange(200, 1, { account: "507f1f77bcf86cd799439011" }))).toBeUndefined();
  expect(memory.before(exchange(401, 0))).toBeUndefined();
});

test("knows nothing any more after a 500, which may have counted", () => {
  const memory = createRateMemory();
  memory.remember(exchange(200, 7));
  memory.remember(exchange(500, 8));
  expect(memory.before(exchange(200, 9))).toBeUndefined();
});
