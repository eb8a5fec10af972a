import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { resultsByCheck } from "./by-check.ts";
import { withoutUnseen } from "./json.ts";
import type { Failure, Place, Report } from "./report.ts";
import { visible } from "./visible.ts";
import { operationText, replayCommand } from "./words.ts";

/**
 * SARIF 2.1.0, which code scanning and editors show at the lines of the YAML.
 *
 * There is no `partialFingerprints`: without it, GitHub makes its own from the line, and follows a finding when it moves.
 *
 * @example
 * ```ts
 * writeFileSync("contract.sarif", sarif(report));
 * ```
 */
export function sarif(report: Report): string {
  const rules = resultsByCheck(report).map(({ id, says }) => ({ id, says }));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: { name: "connectsafely-contract", semanticVersion: version(), rules: rules.map(rule) },
        },
        invocations: [invocation(report, indexOf)],
        columnKind: "utf16CodeUnits",
        results: report.failures.map((failure) => result(failure, indexOf.get(failure.check) ?? -1, report)),
        properties: { target: report.target, document: report.document, seed: report.seed },
      },
    ],
  };
  return `${withoutUnseen(JSON.stringify(log, undefined, 2))}\n`;
}

function rule({ id, says }: { id: string; says: string }) {
  return {
    id,
    shortDescription: { text: message(says) },
    fullDescription: { text: message(says) },
    help: { text: message(`${says} Name it in --check or --skip as ${id}.`) },
  };
}

function result(failure: Failure, ruleIndex: number, report: Report) {
  const { id, check, severity, phase, operation, place, expected, actual, curl, snippet, answer, times } = failure;
  // GitHub refuses a result without a place; the document as a whole begins at its first line.
  const where = place ?? { file: report.document.file, line: 1, column: 1, pointer: "" };
  return {
    ruleId: check,
    ruleIndex,
    level: severity,
    message: { text: message(sentences(failure)) },
    locations: [
      {
        physicalLocation: physical(where),
        logicalLocations: [
          { fullyQualifiedName: `${where.file}#${where.pointer}`, kind: "value" },
          ...(operation === undefined ? [] : [{ name: operation, kind: "function" }]),
        ],
      },
    ],
    fingerprints: { "connectsafely-contract/v1": id },
    occurrenceCount: Math.max(1, times),
    properties: { phase, operation, expected, actual, curl, snippet, answer, replay: replayCommand(failure) },
  };
}

function sentences(failure: Failure): string {
  const { expected, actual } = failure;
  const lines = [
    `${operationText(failure)}: ${failure.message}`,
    expected && `Expected: ${expected}`,
    actual && `Actual: ${actual}`,
    `Again: ${replayCommand(failure)}`,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function physical({ file, line, column }: Place) {
  return {
    artifactLocation: isAbsolute(file)
      ? { uri: pathToFileURL(file).href }
      : { uri: file.split(/[\\/]/).map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
  };
}

function invocation({ startedAt, ms, skipped }: Report, indexOf: ReadonlyMap<string, number>) {
  const start = new Date(startedAt);
  return {
    executionSuccessful: true,
    startTimeUtc: start.toISOString(),
    endTimeUtc: new Date(start.getTime() + ms).toISOString(),
    toolExecutionNotifications: skipped.map(({ check, reason }) => {
      const index = indexOf.get(check);
      return {
        level: "note",
        message: { text: message(`${check} was skipped: ${reason}`) },
        ...(index !== undefined && { associatedRule: { id: check, index } }),
      };
    }),
  };
}

/**
 * Braces are doubled, as a single one begins a placeholder (3.11.5), and nothing reads as a link (3.11.6), which a target
 * could point anywhere.
 */
function message(text: string): string {
  return visible(text).replaceAll("{", "{{").replaceAll("}", "}}").replaceAll("](", "] (");
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
