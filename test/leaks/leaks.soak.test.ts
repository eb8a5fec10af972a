import { expect, test } from "vitest";
import { remainsOf } from "./remains.ts";

test("10,000 calls on one signal leave no listener, no timer and no memory behind", async () => {
  const { listeners, timers, growthPerCall } = await remainsOf(10_000);
  console.log(`heap: ${growthPerCall.toFixed(1)} bytes per call`);
  expect({ listeners, timers }).toEqual({ listeners: 0, timers: 0 });
  // A listener that stays takes thousands of bytes.
  expect(growthPerCall).toBeLessThan(200);
}, 600_000);
