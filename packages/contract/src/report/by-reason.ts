import { groupBy } from "./group-by.ts";
import type { Report } from "./report.ts";

export interface SkippedTogether {
  readonly reason: string;
  readonly checks: readonly string[];
}

/** Checks that were skipped for one and the same reason, in the order of the report. */
export function skippedByReason({ skipped }: Report): SkippedTogether[] {
  return [...groupBy(skipped, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    checks: [...new Set(all.map(({ check }) => check))],
  }));
}
