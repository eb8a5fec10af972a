import { expect, test } from "vitest";
import { sampleReport, soundReport } from "./sample-report.ts";
import { count, duration, findingsTitle, percent, skippedChecks, tally, verdict } from "./words.ts";

test("counts in words", () => {
  expect([count(0, "error"), count(1, "error"), count(12_345, "request")]).toEqual([
    "0 errors",
    "1 error",
    "12,345 requests",
  ]);
});

test.each([
  [0, "0 ms"],
  [999, "999 ms"],
  [1_234, "1.2 s"],
  [59_999, "1 min 0 s"],
  [119_600, "2 min 0 s"],
  [125_000, "2 min 5 s"],
])("says how long %i ms are", (ms, expected) => {
  expect(duration(ms)).toBe(expected);
});

test("says 100 % only of all", () => {
  expect([percent(999, 1000), percent(3, 3), percent(0, 0), percent(0, 4)]).toEqual([99, 100, 100, 0]);
});

test("gives the verdict and what it rests on", () => {
  expect(verdict(sampleReport)).toBe("The contract is broken");
  expect(tally(sampleReport.failures)).toBe("6 errors and 1 warning");
  expect(verdict(soundReport)).toBe("The contract holds");
  expect(tally(soundReport.failures)).toBe("no failures");
});

test("counts a check that was skipped in two phases once", () => {
  const [first] = sampleReport.skipped;
  if (first === undefined) throw new Error("The sample skips nothing.");
  expect(skippedChecks({ ...sampleReport, skipped: [first, { ...first, reason: "another" }] })).toBe(1);
});

test("a warning alone does not break the contract", () => {
  const failures = sampleReport.failures.filter(({ severity }) => severity === "warning");
  expect(verdict({ ...sampleReport, failures })).toBe("The contract holds");
  expect(tally(failures)).toBe("1 warning");
  expect([findingsTitle({ ...sampleReport, failures }), findingsTitle(sampleReport)]).toEqual(["Warnings", "Failures"]);
});
