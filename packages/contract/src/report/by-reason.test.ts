import { expect, test } from "vitest";
import { skippedByReason } from "./by-reason.ts";
import { sampleReport } from "./sample-report.ts";

test("names every check once for each reason", () => {
  const skipped = [
    { check: "a", reason: "no budget" },
    { check: "b", reason: "no baseline" },
    { check: "c", reason: "no budget" },
    { check: "a", reason: "no budget" },
  ];
  expect(skippedByReason({ ...sampleReport, skipped })).toEqual([
    { reason: "no budget", checks: ["a", "c"] },
    { reason: "no baseline", checks: ["b"] },
  ]);
});
