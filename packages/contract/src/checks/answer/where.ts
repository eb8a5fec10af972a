import type { Phase, TargetKind } from "../../check.ts";

// Where most checks apply. A check with other places names them itself.

/** Wherever an answer comes back. */
export const wheneverAnswered: readonly Phase[] = ["examples", "coverage", "fuzz", "stateful", "quota"];
/** Wherever an answer is more than an example that was asked for. */
export const wheneverReal: readonly Phase[] = ["coverage", "fuzz", "stateful", "quota"];

export const everyTarget: readonly TargetKind[] = ["prism", "sandbox", "url"];
/** Prism repeats examples, whatever was sent or done before. */
export const remembering: readonly TargetKind[] = ["sandbox", "url"];
export const repeats = "Prism remembers nothing: it answers with the example of a status, whatever happened before";
export const fixedTimes =
  "Prism answers with the times of the example, which are fixed; lint rules hold the example to itself";

/** `Date` counts whole seconds, and an answer takes its time. */
export const SLACK_MS = 2_000;
