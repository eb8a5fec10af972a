import type { Estimate } from "../sinks/sink.ts";

/** What a run counts while it goes. */
export interface Tally {
  conversations: number;
  changed: number;
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  tasks: number;
  contacts: number;
  /** Messages that were left out, by reason. */
  readonly skipped: Record<string, number>;
  /** Messages and contacts that the CRM refused, by reason. */
  readonly failed: Record<string, number>;
  /** To be tried again: the CRM did not take it, or nobody can tell. */
  again: number;
  unknown: number;
  /** Another worker had it in hand. */
  elsewhere: number;
  unreadable: number;
  /** Messages whose URNs do not agree with each other. */
  doubtful: number;
  oldest: number | undefined;
  newest: number | undefined;
  limited: boolean;
  estimate: Estimate | undefined;
}

export function createTally(): Tally {
  return {
    conversations: 0,
    changed: 0,
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    tasks: 0,
    contacts: 0,
    skipped: {},
    failed: {},
    again: 0,
    unknown: 0,
    elsewhere: 0,
    unreadable: 0,
    doubtful: 0,
    oldest: undefined,
    newest: undefined,
    limited: false,
    estimate: undefined,
  };
}

export function count(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
