import type { Pointer } from "../check.ts";

/** How much a change means to those who call: `breaking`, it fails them; `additive`, they may use it; `editorial`, nothing. */
export type Rating = "breaking" | "additive" | "editorial";

/** One difference between two states of the document. */
export interface Change {
  readonly rating: Rating;
  /** What changed, as one sentence. */
  readonly message: string;
  readonly at: Pointer;
  readonly before?: unknown;
  readonly after?: unknown;
}
