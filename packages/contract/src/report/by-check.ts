import type { Failure, Report } from "./report.ts";

export interface CheckResult {
  readonly id: string;
  readonly says: string;
  readonly runs: number;
  readonly operations: readonly string[];
  readonly failures: readonly Failure[];
}

/** Every check with its failures: those with errors first, then those with warnings, and each in the order of the report. */
export function resultsByCheck({ checks, failures }: Report): CheckResult[] {
  const results = checks.map((check) => ({ ...check, failures: of(failures, check.id) }));
  const unlisted = new Map(
    failures.filter(({ check }) => !checks.some(({ id }) => id === check)).map((each) => [each.check, each]),
  );
  for (const { check: id, says } of unlisted.values()) {
    const own = of(failures, id);
    results.push({ id, says, runs: own.length, operations: [], failures: own });
  }
  return results.sort((a, b) => rank(a.failures) - rank(b.failures));
}

function of(failures: readonly Failure[], id: string): Failure[] {
  return failures.filter(({ check }) => check === id);
}

function rank(failures: readonly Failure[]): number {
  if (failures.some(({ severity }) => severity === "error")) return 0;
  return failures.length > 0 ? 1 : 2;
}
