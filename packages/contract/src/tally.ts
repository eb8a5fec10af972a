import type { OperationId } from "@connectsafely/schema";
import { allChecks } from "./all-checks.ts";
import type { Check, Phase } from "./check.ts";
import type { CheckTotal, PhaseTotal } from "./report/report.ts";

/** Counts what ran: which checks, on what, in which phase. */
export interface Tally {
  begin(phase: Phase): void;
  /** Ends the phase that was begun. */
  end(): void;
  asked(): void;
  looked(check: Check<never>, operation?: OperationId): void;
  failed(check: Check<never>): void;
  hasLooked(id: string): boolean;
  checks(): CheckTotal[];
  phases(): PhaseTotal[];
}

export function createTally(): Tally {
  const counts = new Map<string, { runs: number; failures: number; operations: Set<OperationId> }>();
  const phases: PhaseTotal[] = [];
  let current = { phase: "static" as Phase, checks: new Set<string>(), requests: 0, began: 0 };

  function countOf(id: string) {
    const known = counts.get(id) ?? { runs: 0, failures: 0, operations: new Set<OperationId>() };
    counts.set(id, known);
    return known;
  }

  return {
    begin(phase) {
      current = { phase, checks: new Set(), requests: 0, began: performance.now() };
    },
    end() {
      const { phase, checks, requests, began } = current;
      phases.push({ phase, checks: checks.size, requests, ms: performance.now() - began });
    },
    asked() {
      current.requests += 1;
    },
    looked({ id }, operation) {
      const count = countOf(id);
      count.runs += 1;
      if (operation !== undefined) count.operations.add(operation);
      current.checks.add(id);
    },
    failed({ id }) {
      countOf(id).failures += 1;
    },
    hasLooked: (id) => counts.has(id),
    checks: () =>
      allChecks
        .filter(({ id }) => counts.has(id))
        .map(({ id, says }) => ({ id, says, ...countOf(id), operations: [...countOf(id).operations] })),
    phases: () => phases,
  };
}
