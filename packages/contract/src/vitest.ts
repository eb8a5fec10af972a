import type { OperationId } from "@connectsafely/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allChecks } from "./all-checks.ts";
import type { Check, Phase } from "./check.ts";
import type { ContractDocument } from "./document.ts";
import { operationIds } from "./policy.ts";
import type { Failure, Report } from "./report/report.ts";
import { runContract } from "./run.ts";
import type { RunOptions } from "./run-options.ts";
import { prismTarget } from "./targets/prism.ts";
import { sandboxTarget } from "./targets/sandbox.ts";
import type { Target } from "./targets/target.ts";

/** What {@link contractTests} runs. `document` and `target` are opened when the tests run, not when they are collected. */
export interface ContractTestsOptions extends Omit<RunOptions, "document" | "target" | "operations" | "onProgress"> {
  document(): Promise<ContractDocument> | ContractDocument;
  /** One of ours by its name, or a function that opens one. */
  readonly target: "prism" | "sandbox" | ((document: ContractDocument) => Promise<Target> | Target);
  /** Left out: all nine. */
  readonly operations?: readonly OperationId[];
  /** @default 120000 */
  readonly timeoutMs?: number;
}

/**
 * Registers one vitest test per operation and check. They share one run, which starts with the first of them.
 *
 * @example
 * ```ts
 * import { loadDocument, urlTarget } from "@connectsafely/contract";
 * import { contractTests } from "@connectsafely/contract/vitest";
 *
 * contractTests({
 *   document: () => loadDocument("openapi.yaml"),
 *   target: () => urlTarget({ url: "http://127.0.0.1:4010/linkedin", apiKey: "sandbox-key" }),
 * });
 * ```
 */
export function contractTests({
  document,
  target,
  operations = operationIds,
  timeoutMs = 120_000,
  ...options
}: ContractTestsOptions): void {
  let report: Report;
  beforeAll(async () => {
    const parsed = await document();
    const opened = await open(target, parsed);
    try {
      report = await runContract({ ...options, document: parsed, target: opened, operations });
    } finally {
      await opened.close();
    }
  }, timeoutMs);

  const checks = allChecks.filter((check) => takesPart(check, target, options.phases));
  for (const operation of operations) {
    describe(operation, () => {
      for (const { id, says } of checks) {
        test(`${id}: ${says}`, ({ skip }) => {
          skipWhereNothingRan(id, skip);
          expectNone(report.failures.filter((failure) => failure.check === id && concerns(failure, operation)));
        });
      }
    });
  }
  describe("the document as a whole", () => {
    test("no failure belongs to no operation", () => {
      expectNone(report.failures.filter((failure) => failure.operation === undefined));
    });
  });
  afterAll(() => {
    if (report !== undefined) console.log(`contract: ${report.target.name}, seed ${report.seed}`);
  });

  function skipWhereNothingRan(id: string, skip: (note: string) => void): void {
    const skipped = report.skipped.find(({ check }) => check === id);
    const ran = report.checks.some((check) => check.id === id);
    if (!ran) skip(skipped?.reason ?? "nothing it looks at came up in this run");
  }
}

function open(target: ContractTestsOptions["target"], document: ContractDocument): Promise<Target> | Target {
  if (target === "sandbox") return sandboxTarget();
  return target === "prism" ? prismTarget(document) : target(document);
}

/** Where the kind of the target is known beforehand, checks that prove nothing on it become no tests. */
function takesPart(
  check: Check<never>,
  target: ContractTestsOptions["target"],
  chosen: readonly Phase[] | undefined,
): boolean {
  if (typeof target === "string" && !check.targets.includes(target)) return false;
  if (target !== "prism" && check.phases.join() === "examples") return false;
  return check.phases.some((phase) => chosen?.includes(phase) ?? phase !== "diff");
}

function concerns({ operation, also }: Failure, wanted: OperationId): boolean {
  return operation === wanted || also.includes(wanted);
}

function expectNone(failures: readonly Failure[]): void {
  const told = failures
    .filter(({ severity }) => severity === "error")
    .map(({ message, place, expected, actual, curl }) =>
      [
        message,
        place && `at ${place.file}:${place.line}:${place.column}`,
        expected && `expected ${expected}`,
        actual && `actual ${actual}`,
        curl,
      ]
        .filter(Boolean)
        .join("\n  "),
    );
  expect(told.join("\n\n"), told.join("\n\n")).toBe("");
}
