import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { sendThroughRandomFaults } from "./random-faults.ts";

const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

test(`300 sends through random faults (SEED=${seed}): none twice, none with a verdict that the server contradicts`, async () => {
  const { outcomes, contradictions } = await sendThroughRandomFaults(300, seed);
  expect(contradictions).toEqual([]);
  expect(outcomes["sent"]).toBeGreaterThan(0);
});
