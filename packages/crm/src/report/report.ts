import type { Job } from "../engine/job.ts";
import type { Tally } from "../engine/tally.ts";
import type { Remote } from "../model.ts";
import type { Estimate, Sink } from "../sinks/sink.ts";
import type { Gap } from "../store/threads.ts";
import { responseRates, type Week } from "./response-rate.ts";

export interface Unmatched {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly status: "ambiguous" | "none";
  readonly candidates: readonly Remote[];
  readonly why: string;
}

/**
 * What a run did, or would do.
 *
 * @example
 * ```ts
 * const { created, unmatched, gaps, stopped, exitCode }: Report = await run({ source, store, sink, apply: true });
 * ```
 */
export interface Report extends Omit<Tally, "estimate"> {
  readonly sink: string;
  readonly apply: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Accounts that another worker has. */
  readonly busy: readonly string[];
  /** What the CRM needs before a sync; only a plan looks. */
  readonly missing: readonly string[];
  readonly unmatched: readonly Unmatched[];
  readonly gaps: readonly Gap[];
  /** Conversations by state. */
  readonly threads: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly waitedMs: number;
  readonly estimate: Estimate | undefined;
  /** How many of the conversations in which we wrote that week were answered. */
  readonly weeks: readonly Week[];
  /** Why it ended early. */
  readonly stopped: { readonly kind: string; readonly message: string } | undefined;
  readonly exitCode: 0 | 1 | 2;
}

interface Given {
  readonly job: Job;
  readonly apply: boolean;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly busy: readonly string[];
  readonly missing: readonly string[];
  readonly stopped: Report["stopped"];
  readonly weeks: boolean;
  readonly usage: ReturnType<Sink["usage"]>;
}

export async function createReport({
  job,
  apply,
  startedAt,
  endedAt,
  busy,
  missing,
  stopped,
  weeks,
  usage,
}: Given): Promise<Report> {
  const { store, tally, sink } = job;
  const people = await store.people.unmatched();
  const unmatched = people.flatMap(({ id, name, url, match }) =>
    match?.status === "none" || match?.status === "ambiguous"
      ? [{ id, name, url, status: match.status, candidates: match.candidates, why: match.why }]
      : [],
  );
  const gaps = await store.threads.gaps();
  const report = {
    sink: sink.name,
    apply,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    ...tally,
    busy,
    missing,
    unmatched,
    gaps,
    threads: await store.threads.counts(),
    ...usage,
    weeks: weeks ? await responseRates(store) : [],
    stopped,
  };
  return { ...report, exitCode: exitCodeOf(report) };
}

/** 0: everything is where it belongs. 1: something failed. 2: something is left for a person, or for the next run. */
function exitCodeOf(report: Omit<Report, "exitCode">): Report["exitCode"] {
  const { stopped, failed, unmatched, gaps, again, unknown, elsewhere, unreadable, limited, busy, missing } = report;
  if (stopped !== undefined && stopped.kind !== "budget") return 1;
  if (Object.keys(failed).length > 0) return 1;
  const left = again + unknown + elsewhere + unreadable + unmatched.length + gaps.length + busy.length + missing.length;
  return left > 0 || limited || stopped !== undefined ? 2 : 0;
}
