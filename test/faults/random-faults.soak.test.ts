import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { sendThroughRandomFaults } from "./random-faults.ts";

const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

test(`10,000 sends through random faults (SEED=${seed}): none twice, none with a verdict that the server contradicts`, async () => {
  const { outcomes, contradictions } = await sendThroughRandomFaults(10_000, seed);
  console.table(outcomes);
  expect(contradictions).toEqual([]);
  const verdicts = Object.keys(outcomes).map((outcome) => outcome.split(" ")[0]);
  expect(new Set(verdicts)).toEqual(new Set(["sent", "not-sent", "accepted", "unknown"]));
}, 600_000);
