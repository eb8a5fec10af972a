import { randomUUID } from "node:crypto";
import { isConnectSafelyError } from "@connectsafely/client";
import { CrmError } from "../http/crm-error.ts";
import type { MapEntry } from "../match/map-file.ts";
import { createReport, type Report } from "../report/report.ts";
import type { Sink } from "../sinks/sink.ts";
import type { Source } from "../source/source.ts";
import type { Store } from "../store/store.ts";
import { createBeforeWrite, missingIn } from "./before-write.ts";
import type { RunEvent } from "./events.ts";
import type { Job } from "./job.ts";
import { planSink } from "./plan-sink.ts";
import { defaults, type Settings } from "./settings.ts";
import { syncAll } from "./sync-all.ts";
import { SyncError } from "./sync-error.ts";
import { createTally } from "./tally.ts";

/**
 * What a run works with, and how far it goes.
 *
 * @example
 * ```ts
 * const options: RunOptions = { source, store, sink, accounts: ["acc_12345"], apply: true, settings: { body: "excerpt" } };
 * ```
 */
export interface RunOptions {
  readonly source: Source;
  readonly store: Store;
  readonly sink: Sink;
  /** Accounts to sync; `undefined` is the key's default account. */
  readonly accounts?: readonly (string | undefined)[];
  /** Write. Without it, everything is read and nothing is written, neither to the CRM nor to the state. */
  readonly apply?: boolean;
  /** Try again what the CRM refused. */
  readonly replay?: boolean;
  /** `followups` leaves the messages as they are. */
  readonly only?: "followups" | undefined;
  readonly settings?: Partial<Settings>;
  readonly map?: ReadonlyMap<string, MapEntry>;
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal | undefined;
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Whether the report tells of all weeks, for which every delivered message is looked at. @default true */
  readonly weeks?: boolean;
  /** How long a request of a process that died may still be carried out. */
  readonly inFlightMs?: number | undefined;
}

/**
 * Syncs conversations into a CRM, or with `apply` left out, finds out what a sync would do. What cannot go on ends up in
 * `report.stopped`; it rejects only when the state fails or the program is wrong.
 *
 * @example
 * ```ts
 * const report = await run({ source: clientSource(createClient()), store, sink, apply: true });
 * console.log(report.created, report.unmatched.length, report.exitCode);
 * ```
 */
export async function run(options: RunOptions): Promise<Report> {
  const { apply = false, now = Date.now, signal } = options;
  const startedAt = now();
  const store = apply ? options.store : await options.store.copyForPlan();
  const id = randomUUID();
  if (apply) await store.runs.begin(id, startedAt);
  const job = await createJob(options, store, id);

  const busy: string[] = [];
  let missing: string[] = [];
  let stopped: Report["stopped"];
  try {
    await syncAll(job, options, busy);
    if (!apply) missing = await missingIn(options.sink);
  } catch (error) {
    stopped = stopOf(error, signal);
  }
  const report = await createReport({
    job,
    apply,
    startedAt,
    endedAt: now(),
    busy,
    missing,
    stopped,
    weeks: options.weeks ?? true,
    usage: options.sink.usage(),
  });
  if (apply) await store.runs.end(id, now(), report.tokens, JSON.stringify(report));
  else await store.close();
  return report;
}

async function createJob(options: RunOptions, store: Store, id: string): Promise<Job> {
  const {
    source,
    map = new Map(),
    apply = false,
    onEvent = () => {},
    now = Date.now,
    signal,
    replay = false,
  } = options;
  return {
    source,
    store,
    sink: apply ? options.sink : planSink(options.sink),
    settings: { ...defaults, ...options.settings },
    map,
    forgotten: await store.people.forgotten(),
    tally: createTally(),
    tell: onEvent,
    now,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    signal,
    beforeWrite: createBeforeWrite({ sink: options.sink, signal, apply, store, id }),
    replay,
  };
}

/** What ends a run in an orderly way. Anything else is thrown on. */
function stopOf(error: unknown, signal: AbortSignal | undefined): Report["stopped"] {
  if (signal?.aborted) return { kind: "interrupted", message: "Stopped. Run it again to go on from here." };
  if (error instanceof SyncError) return { kind: "owner", message: error.message };
  if (error instanceof CrmError) return { kind: error.kind, message: error.message };
  if (isConnectSafelyError(error)) return { kind: error.code, message: error.message };
  throw error;
}
