import type { Check } from "../../check.ts";
import type { Change, Rating } from "../../diff/change.ts";
import { everyTarget } from "../answer/where.ts";

function rated(rating: Rating, says: string): Check<readonly Change[]> {
  return {
    id: `diff.${rating}`,
    says,
    phases: ["diff"],
    targets: everyTarget,
    run: (changes) =>
      changes
        .filter((change) => change.rating === rating)
        .map(({ message, at, before, after }) => ({
          message,
          at,
          expected: before,
          actual: after,
          severity: rating === "breaking" ? ("error" as const) : ("warning" as const),
        })),
  };
}

/** What changed since the last release, by what it means to those who call. */
export const changeChecks: readonly Check<readonly Change[]>[] = [
  rated("breaking", "No change since the baseline fails those who call."),
  rated("additive", "What came since the baseline is known: callers may use it."),
  rated("editorial", "Prose and examples that changed since the baseline are known."),
];
