import type { OperationId } from "@connectsafely/schema";
import type { Phase, TargetKind } from "../check.ts";

/** Where something stands in the hand-written document. Lines and columns count from 1. */
export interface Place {
  /** As given: relative to the working directory where it lies below it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer in that file. */
  readonly pointer: string;
}

/** One thing that does not hold, told once however often it was met. Secrets are masked in all of it. */
export interface Failure {
  /** `connectsafely-contract replay <id>` makes it again. */
  readonly id: string;
  readonly check: string;
  /** The sentence of the check. */
  readonly says: string;
  readonly severity: "error" | "warning";
  readonly phase: Phase;
  readonly operation: OperationId | undefined;
  /** Further operations that share the place, and the failure with it. */
  readonly also: readonly OperationId[];
  readonly place: Place | undefined;
  readonly message: string;
  /** Already text, ready to print. */
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  /** The request that showed it, as a curl command and as a call of the client; the answer as it came. */
  readonly curl: string | undefined;
  readonly snippet: string | undefined;
  readonly answer: string | undefined;
  readonly times: number;
}

/** A check, or a part of one, that did not run. */
export interface Skipped {
  readonly check: string;
  readonly reason: string;
}

/** How much of one kind of thing was met. */
export interface CoverageRow {
  readonly kind: "operation" | "status" | "example" | "parameter" | "constraint" | "header" | "security";
  readonly seen: number;
  readonly of: number;
  /** What was not. */
  readonly missing: readonly string[];
}

/** For each operation: which documented statuses were seen, and which headers on them. */
export interface CoverageCell {
  readonly operation: OperationId;
  readonly status: number;
  readonly answers: number;
  readonly headers: { readonly seen: number; readonly of: number };
}

export interface CheckTotal {
  readonly id: string;
  readonly says: string;
  readonly runs: number;
  readonly failures: number;
  /** On which operations it looked. Empty: at the document, or at several operations together. */
  readonly operations: readonly OperationId[];
}

export interface PhaseTotal {
  readonly phase: Phase;
  readonly checks: number;
  readonly requests: number;
  readonly ms: number;
}

/** A difference of the mock that is known and excused. */
export interface Excused {
  readonly name: string;
  readonly reason: string;
  readonly link: string;
  readonly times: number;
}

export interface Report {
  readonly target: { readonly kind: TargetKind | "document"; readonly name: string };
  readonly document: { readonly title: string; readonly version: string; readonly file: string };
  readonly seed: number;
  readonly startedAt: string;
  readonly ms: number;
  /** Errors first; within each, in the order of the phases. */
  readonly failures: readonly Failure[];
  readonly skipped: readonly Skipped[];
  readonly checks: readonly CheckTotal[];
  readonly phases: readonly PhaseTotal[];
  readonly coverage: { readonly rows: readonly CoverageRow[]; readonly cells: readonly CoverageCell[] };
  readonly excused: readonly Excused[];
  /** Filled by the mutation runs: which deliberate mistakes nothing noticed. */
  readonly survivors?: readonly { readonly name: string; readonly category: string; readonly reason: string }[];
}

/** Whether the contract holds. Warnings break it only when they were asked to. */
export function holds(report: Report): boolean {
  return report.failures.every(({ severity }) => severity === "warning");
}
