import { expect, test } from "vitest";
import { resultsByCheck } from "./by-check.ts";
import { sampleReport } from "./sample-report.ts";

test("puts errors before warnings, and both before what holds", () => {
  const results = resultsByCheck(sampleReport);
  const worst = results.map(({ failures }) => failures[0]?.severity ?? "holds");
  expect(worst.lastIndexOf("error")).toBeLessThan(worst.indexOf("warning"));
  expect(worst.lastIndexOf("warning")).toBeLessThan(worst.indexOf("holds"));
});

test("loses no failure and no check", () => {
  const results = resultsByCheck(sampleReport);
  expect(results.flatMap(({ failures }) => failures)).toHaveLength(sampleReport.failures.length);
  expect(results.map(({ id }) => id).sort()).toEqual(sampleReport.checks.map(({ id }) => id).sort());
});

test("keeps the failures of a check that the report does not list", () => {
  const results = resultsByCheck({ ...sampleReport, checks: [] });
  expect(results.flatMap(({ failures }) => failures)).toHaveLength(sampleReport.failures.length);
  expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
});
