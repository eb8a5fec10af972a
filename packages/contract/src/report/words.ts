import type { CoverageRow, Failure, Report } from "./report.ts";
import { holds } from "./report.ts";

// The words that several reporters use, so that they say the same.

export const coverageNames: Readonly<Record<CoverageRow["kind"], string>> = {
  operation: "operations",
  status: "statuses",
  example: "examples",
  parameter: "parameters",
  constraint: "constraint sides",
  header: "response headers",
  security: "security",
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

export function thousands(number: number): string {
  return number.toLocaleString("en");
}

export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Rounded down: 100 % is said only of all. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}

export function errorsOf(failures: readonly Failure[]): number {
  return failures.filter(({ severity }) => severity === "error").length;
}

/** "3 errors and 1 warning", "no failures". */
export function tally(failures: readonly Failure[]): string {
  const errors = errorsOf(failures);
  const warnings = failures.length - errors;
  const parts = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")];
  return parts.filter((part) => part !== false).join(" and ") || "no failures";
}

/** What a section with all of them is called. */
export function findingsTitle({ failures }: Report): string {
  return failures.length > 0 && errorsOf(failures) === 0 ? "Warnings" : "Failures";
}

export function verdict(report: Report): string {
  return holds(report) ? "The contract holds" : "The contract is broken";
}

/** `spec/paths/messaging@send.yaml:31:9`, which terminals and editors open. */
export function placeText({ place }: Failure): string | undefined {
  return place && `${place.file}:${place.line}:${place.column}`;
}

export function operationText({ operation, also }: Failure): string {
  return [operation ?? "the document", ...also].join(", ");
}

/** For those who tell each operation apart. */
export function operationsOf({ operation, also }: Failure): string[] {
  return [operation ?? "the document", ...also];
}

export function replayCommand({ id }: Failure): string {
  return `connectsafely-contract replay ${id}`;
}

export function requestsOf({ phases }: Report): number {
  return phases.reduce((sum, { requests }) => sum + requests, 0);
}

export function ranChecks({ checks, failures }: Report): number {
  const ran = checks.filter(({ runs }) => runs > 0).map(({ id }) => id);
  return new Set([...ran, ...failures.map(({ check }) => check)]).size;
}

/** A check that is skipped in several phases is one. */
export function skippedChecks({ skipped }: Report): number {
  return new Set(skipped.map(({ check }) => check)).size;
}

/** What the document was held against. */
export function against({ target }: Report): string {
  return target.kind === "document" ? "the document alone" : `against ${target.name}`;
}
