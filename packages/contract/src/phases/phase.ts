import type { Check, Phase } from "../check.ts";
import type { Coverage } from "../coverage.ts";
import type { ContractDocument } from "../document.ts";
import type { Found } from "../judge.ts";
import type { Session } from "../session.ts";

/** What a phase works with. */
export interface PhaseContext {
  readonly document: ContractDocument;
  readonly session: Session;
  /** The last released document. */
  readonly baseline: ContractDocument | undefined;
  readonly coverage: Coverage;
  /** Whether a check takes part, and is sound here; says so in the report where it is not. */
  takes(check: Check<never>): boolean;
  report(check: Check<never>, findings: readonly Found["finding"][]): void;
  skip(what: string, reason: string): void;
  /** Runs requests whose findings count only when they are handed to `report`. */
  trial<Value>(run: () => Promise<Value>): Promise<{ value: Value; found: readonly Found[] }>;
  /** Full quota, and nothing remembered of the emptier one. */
  refresh(): void;
  progress(done: number, total: number, text: string): void;
}

/** One part of a run. `needs` tells why it cannot run on a target; undefined when it can. */
export interface PhaseRun {
  readonly phase: Phase;
  needs(context: PhaseContext): string | undefined;
  run(context: PhaseContext): Promise<void>;
}
