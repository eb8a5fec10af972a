import { expect, test } from "vitest";
import { remainsOf } from "./remains.ts";

test("500 calls on one signal leave no listener and no timer behind", async () => {
  const { listeners, timers } = await remainsOf(500);
  expect({ listeners, timers }).toEqual({ listeners: 0, timers: 0 });
});
