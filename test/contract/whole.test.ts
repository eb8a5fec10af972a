import {
  type ContractDocument,
  loadDocument,
  prismTarget,
  type Report,
  runContract,
  sandboxTarget,
} from "@connectsafely/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { seed, written } from "./prove.ts";

let document: ContractDocument;
beforeAll(async () => {
  document = await loadDocument(written);
});

const told = (report: Report) =>
  report.failures.map(({ check, message, operation }) => `${check} ${operation} ${message}`);
const missing = (report: Report) =>
  report.coverage.rows
    .filter(({ kind }) => kind !== "example")
    .flatMap((row) => row.missing.map((name) => `${row.kind} ${name}`));

describe("the whole document against Prism", () => {
  let report: Report;
  beforeAll(async () => {
    const target = await prismTarget(document);
    report = await runContract({ document, target, seed, runs: 20, strict: true, expire: true });
    await target.close();
  });

  test("holds, and every known divergence still occurs", () => {
    expect([seed, ...told(report)]).toEqual([seed]);
    expect(report.excused.map(({ name }) => name).toSorted()).toEqual(["P17", "P5"]);
  });

  test("meets every operation, status, example, parameter, side of a rule, header and security", () => {
    expect(report.coverage.rows.flatMap((row) => row.missing)).toEqual([]);
  });
});

describe.each([1, 2, 3, seed])("the whole document against the sandbox, seed %i", (each) => {
  test("holds, and everything but the mock's examples is met", async () => {
    const target = sandboxTarget({ seed: each % 1_000 });
    const report = await runContract({ document, target, seed: each, runs: 20, strict: true });
    await target.close();
    expect(told(report)).toEqual([]);
    expect(missing(report)).toEqual([]);
  });
});
