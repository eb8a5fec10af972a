import type { Finding, TargetKind } from "./check.ts";
import known from "./divergences.prism.json" with { type: "json" };
import type { Excused } from "./report/report.ts";

/** Where Prism alone is wrong, and everybody knows. */
export interface Divergence {
  readonly name: string;
  readonly reason: string;
  readonly link: string;
  /** The check that notices it. */
  readonly check: string;
  /** What the request covered, as a regular expression. Left out: whatever it covered. */
  readonly covers?: string;
  /** The sentence of the finding, as a regular expression. Left out: whatever it says. */
  readonly message?: string;
}

export interface Divergences {
  /** Whether a finding is one of them. */
  excuses(check: string, finding: Finding): boolean;
  /** What was excused, and those that no longer occur. */
  met(): Excused[];
  unmet(): Divergence[];
}

export function createDivergences(target: TargetKind, list: readonly Divergence[] = known): Divergences {
  const times = new Map<Divergence, number>();
  const applicable = target === "prism" ? list : [];
  return {
    excuses(check, { message, exchange }) {
      const intent = exchange?.intent;
      const covers = intent === undefined ? "" : "covers" in intent ? (intent.covers ?? "") : intent.kind;
      const found = applicable.find(
        (each) =>
          each.check === check &&
          (each.covers === undefined || new RegExp(each.covers).test(covers)) &&
          (each.message === undefined || new RegExp(each.message).test(message)),
      );
      if (found === undefined) return false;
      times.set(found, (times.get(found) ?? 0) + 1);
      return true;
    },
    met: () => [...times].map(([{ name, reason, link }, count]) => ({ name, reason, link, times: count })),
    unmet: () => applicable.filter((each) => !times.has(each)),
  };
}
