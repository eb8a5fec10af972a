import { changeChecks } from "../checks/change/rated.ts";
import { compare } from "../diff/compare.ts";
import type { PhaseRun } from "./phase.ts";

/** This document beside the last released one. */
export const diffPhase: PhaseRun = {
  phase: "diff",
  needs: ({ baseline }) => (baseline === undefined ? "no baseline was given: --baseline FILE or git:REF" : undefined),
  async run({ document, baseline, takes, report }) {
    if (baseline === undefined) return;
    const changes = await compare(baseline, document);
    for (const check of changeChecks) if (takes(check)) report(check, await check.run(changes));
  },
};
