import { type CheckResult, resultsByCheck } from "./by-check.ts";
import { groupBy } from "./group-by.ts";
import type { Failure, Report, Skipped } from "./report.ts";
import { operationsOf, placeText, replayCommand } from "./words.ts";
import { element } from "./xml.ts";

type State = "holds" | "failed" | "skipped";
interface TestCase {
  readonly state: State;
  readonly lines: readonly string[];
}

/**
 * JUnit XML: a suite per check, in it a case per operation. A warning is told in the output of a case that passes.
 *
 * @example
 * ```ts
 * writeFileSync("contract.xml", junit(report));
 * ```
 */
export function junit(report: Report): string {
  const suites = [...resultsByCheck(report), ...onlySkipped(report)].map((result) => {
    const cases = casesOf(result, report);
    return { cases, lines: suite(result.id, cases, report) };
  });
  const totals = totalsOf(suites.flatMap(({ cases }) => cases));
  const attributes = {
    name: "connectsafely-contract",
    ...totals,
    time: seconds(report.ms),
    timestamp: report.startedAt,
  };
  const root = element(
    "testsuites",
    attributes,
    suites.map(({ lines }) => lines),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join("\n")}\n`;
}

/** The report lists a check that did not run only among what was skipped. */
function onlySkipped({ checks, failures, skipped }: Report): CheckResult[] {
  const listed = new Set([...checks.map(({ id }) => id), ...failures.map(({ check }) => check)]);
  const names = new Set(skipped.map(({ check }) => check).filter((id) => !listed.has(id)));
  return [...names].map((id) => ({ id, says: "", runs: 0, operations: [], failures: [] }));
}

function suite(name: string, cases: readonly TestCase[], { target, document, seed, startedAt }: Report): string[] {
  const properties = { target: target.name, document: `${document.title} ${document.version}`, seed };
  return element("testsuite", { name, ...totalsOf(cases), timestamp: startedAt }, [
    element(
      "properties",
      {},
      Object.entries(properties).map(([key, value]) => element("property", { name: key, value })),
    ),
    ...cases.map(({ lines }) => lines),
  ]);
}

function casesOf(result: CheckResult, report: Report): TestCase[] {
  const pairs = result.failures.flatMap((failure) =>
    operationsOf(failure).map((operation) => ({ operation, failure })),
  );
  const byOperation = groupBy(pairs, ({ operation }) => operation);
  // The run is about these; a case that passes says that the check found nothing wrong with the operation.
  const names = result.runs > 0 ? lookedAt(result) : [];
  const cases = [...new Set([...names, ...byOperation.keys()])].map((operation) =>
    caseOf(
      result,
      operation,
      (byOperation.get(operation) ?? []).map(({ failure }) => failure),
    ),
  );
  const reasons = report.skipped.filter(({ check }) => check === result.id).map(({ reason }) => reason);
  cases.push(...[...new Set(reasons)].map((reason) => notRun({ check: result.id, reason })));
  if (cases.length === 0) cases.push(notRun({ check: result.id, reason: "Nothing in this run was for it." }));
  return cases;
}

function lookedAt({ operations }: CheckResult): readonly string[] {
  return operations.length > 0 ? operations : ["every operation"];
}

function caseOf({ id }: CheckResult, operation: string, failures: readonly Failure[]): TestCase {
  const errors = failures.filter(({ severity }) => severity === "error");
  const warnings = failures.filter(({ severity }) => severity === "warning");
  const [first] = errors;
  // Most readers show one failure of a case, so all are told in it.
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return testCase(id, operation, first ? "failed" : "holds", first?.place, [
    ...(first ? [element("failure", { type: id, message: `${first.message}${more}` }, told(errors))] : []),
    ...(warnings.length > 0 ? [element("system-out", {}, told(warnings))] : []),
  ]);
}

function notRun({ check, reason }: Skipped): TestCase {
  return testCase(check, `skipped: ${reason}`, "skipped", undefined, [element("skipped", { message: reason })]);
}

function testCase(
  classname: string,
  name: string,
  state: State,
  place?: Failure["place"],
  children: readonly (readonly string[])[] = [],
): TestCase {
  const attributes = { classname, name, file: place?.file, line: place?.line };
  return { state, lines: element("testcase", attributes, children) };
}

function told(failures: readonly Failure[]): string {
  return failures.map(story).join("\n\n");
}

function story(failure: Failure): string {
  const { severity, says, message, place, expected, actual, curl, snippet, answer, times } = failure;
  const lines = [
    `${severity}: ${message}`,
    `rule: ${says}`,
    place && `at: ${placeText(failure)} ${place.pointer}`,
    expected && `expected: ${expected}`,
    actual && `actual: ${actual}`,
    times > 1 && `met: ${times} times`,
    `again: ${replayCommand(failure)}`,
    curl && `\n${curl}`,
    snippet && `\n${snippet}`,
    answer && `\n${answer}`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("\n");
}

function totalsOf(cases: readonly TestCase[]) {
  const inState = (wanted: State) => cases.filter(({ state }) => state === wanted).length;
  return { tests: cases.length, failures: inState("failed"), errors: 0, skipped: inState("skipped") };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
