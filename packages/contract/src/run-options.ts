import type { createClient } from "@connectsafely/client";
import type { OperationId } from "@connectsafely/schema";
import type { Phase } from "./check.ts";
import type { ContractDocument } from "./document.ts";
import type { Target } from "./targets/target.ts";

export interface RunOptions {
  readonly document: ContractDocument;
  readonly target: Target;
  /** The last released document, for the phase `diff`. */
  readonly baseline?: ContractDocument;
  /** Left out: all. */
  readonly phases?: readonly Phase[];
  /** Ids of checks, or the beginnings of them: `rate` is every check of rate limits. */
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  readonly operations?: readonly OperationId[];
  /** The same seed makes the same requests. */
  readonly seed?: number;
  /** Requests of the phase `fuzz` per operation and side. @default 50 */
  readonly runs?: number;
  /** Messages that may go out on a server that is not ours. @default 0 */
  readonly sends?: number;
  /** Sending ends when so few of the quota are left. @default 20 */
  readonly reserve?: number;
  /** Warnings are errors. */
  readonly strict?: boolean;
  /** A known divergence of the mock that no longer occurs is an error. */
  readonly expire?: boolean;
  /** How long an answer may take. @default 10000 */
  readonly timeLimitMs?: number;
  /** Makes the client that is used. */
  readonly makeClient?: typeof createClient;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  readonly text: string;
}
