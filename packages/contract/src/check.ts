import type { OperationId } from "@connectsafely/schema";
import type { Exchange } from "./exchange.ts";
import type { Place } from "./report/report.ts";

/** The parts of a run, in their order. */
export const phases = ["static", "examples", "coverage", "fuzz", "stateful", "quota", "diff"] as const;
export type Phase = (typeof phases)[number];

/** `prism`: a mock that repeats examples. `sandbox`: remembers, and its clock can be moved. `url`: somebody's server. */
export const targetKinds = ["prism", "sandbox", "url"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A way into the document, from its root: `["paths", "/messaging/send", "post"]`. */
export type Pointer = readonly (string | number)[];

/** One thing that does not hold. */
export interface Finding {
  /** What is wrong here, as one sentence. */
  readonly message: string;
  readonly operation?: OperationId;
  /** The place of the document that says otherwise. */
  readonly at?: Pointer;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** Where it stands, when that is known already. Otherwise it is looked up from `at`. */
  readonly place?: Place;
  /** The request that showed it. */
  readonly exchange?: Exchange;
  /** Left out: an error. */
  readonly severity?: "error" | "warning";
}

/**
 * One thing that must hold, and how one sees whether it does. Every check is a file of its own in `checks/`, and all have
 * this shape; what differs is what they look at.
 */
export interface Check<Subject> {
  /** Fixed for good: people name it in `--skip`. */
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly says: string;
  readonly phases: readonly Phase[];
  /** Where it proves something. On the others it is listed as skipped, with `unsound` as the reason. */
  readonly targets: readonly TargetKind[];
  readonly unsound?: string;
  run(subject: Subject): readonly Finding[] | Promise<readonly Finding[]>;
}
