import { quotaPhase, statefulPhase } from "./conduct.ts";
import { coveragePhase } from "./coverage.ts";
import { diffPhase } from "./diff.ts";
import { examplesPhase } from "./examples.ts";
import { fuzzPhase } from "./fuzz.ts";
import type { PhaseRun } from "./phase.ts";
import { staticPhase } from "./static.ts";

/** In their order. */
export const phaseRuns: readonly PhaseRun[] = [
  staticPhase,
  examplesPhase,
  coveragePhase,
  fuzzPhase,
  statefulPhase,
  quotaPhase,
  diffPhase,
];
