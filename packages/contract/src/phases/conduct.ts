import type { Phase } from "../check.ts";
import { conductChecks } from "../checks/conduct/index.ts";
import { OutOfBudget } from "../session.ts";
import type { PhaseRun } from "./phase.ts";

function conduct(phase: Phase): PhaseRun {
  return {
    phase,
    needs: () => undefined,
    async run({ session, takes, report, refresh, progress, skip }) {
      const checks = conductChecks.filter((check) => check.phases.includes(phase));
      for (const [index, check] of checks.entries()) {
        progress(index + 1, checks.length, check.id);
        if (!takes(check)) continue;
        refresh();
        try {
          report(check, await check.run(session));
        } catch (error) {
          if (!(error instanceof OutOfBudget)) throw error;
          skip(check.id, error.message);
        }
      }
      refresh();
    },
  };
}

/** What one request leaves for the next. */
export const statefulPhase = conduct("stateful");

/** The day's messages, to the last. */
export const quotaPhase = conduct("quota");
