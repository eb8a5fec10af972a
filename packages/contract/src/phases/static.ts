import { documentChecks } from "../checks/document/index.ts";
import type { PhaseRun } from "./phase.ts";

/** The document alone. */
export const staticPhase: PhaseRun = {
  phase: "static",
  needs: () => undefined,
  async run({ document, takes, report, progress }) {
    for (const [index, check] of documentChecks.entries()) {
      progress(index + 1, documentChecks.length, check.id);
      if (takes(check)) report(check, await check.run(document));
    }
  },
};
