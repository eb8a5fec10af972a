import { isConnectSafelyError } from "@connectsafely/client";
import type { Message } from "../model.ts";
import { type HistoryGap, readHistory } from "../source/history.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { PersonRow } from "../store/people.ts";
import type { Ending, Thread } from "../store/threads.ts";
import { choose, oldestOf, type Reading } from "./choose.ts";
import type { Job } from "./job.ts";
import { resolve } from "./resolve.ts";

export type Step =
  | { readonly type: "delivery"; readonly thread: Thread; readonly delivery: Delivery }
  /** A message of it stays refused. */
  | { readonly type: "refused"; readonly thread: Thread }
  | { readonly type: "end"; readonly thread: Thread; readonly ending: Ending };

export async function* readThread(
  job: Job,
  thread: Thread,
  known: readonly PersonRow[],
  owners: ReadonlySet<string>,
): AsyncGenerator<Step> {
  const people = new Map(known.map((row) => [row.id, row]));
  const tellPeople = () =>
    job.tell({
      type: "thread",
      thread: thread.thread,
      people: [...people.values()].map(({ name, match }) => ({ name, match })),
    });

  if (people.size > 0 && !hasContact(people)) {
    tellPeople();
    yield { type: "end", thread, ending: unread(thread, people) };
    return;
  }

  const context: Reading = { job, thread, people, owners, unchanged: 0, skipped: 0, last: thread.last, joined: false };
  let told = people.size > 0;
  if (told) tellPeople();
  let gap: HistoryGap | undefined;
  const walk = readHistory({ source: job.source, account: thread.account, urn: thread.urn, covered: thread.sentAt });
  try {
    for (;;) {
      const { value, done } = await walk.next();
      if (done) {
        gap = value;
        break;
      }
      job.tally.doubtful += value.doubtful;
      await meet(context, value.messages, told);
      if (!told && hasContact(people)) tellPeople();
      told ||= hasContact(people);
      if (hasContact(people)) yield* choose(context, value.messages);
      if (oldestOf(value.messages) < job.settings.since) break;
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    job.tally.unreadable++;
    job.tell({ type: "failed", key: thread.thread, error: (error as Error).message });
    return; // It stays open.
  }
  if (!hasContact(people)) tellPeople();
  job.tell({
    type: "thread-end",
    thread: thread.thread,
    unchanged: context.unchanged,
    skipped: context.skipped,
    gap: gap !== undefined,
  });
  yield { type: "end", thread, ending: hasContact(people) ? ended(context, gap) : unread(thread, people) };
}

/** Participants lists may be incomplete; whoever wrote belongs to the conversation. */
async function meet(context: Reading, messages: readonly Message[], late: boolean): Promise<void> {
  const { job, thread, people, owners } = context;
  const senders = messages.map(({ sender }) => sender).filter(({ id }) => !owners.has(id) && !people.has(id));
  if (senders.length === 0) return;
  await job.store.people.add(senders);
  const ids = [...new Set(senders.map(({ id }) => id))];
  await job.store.threads.join(thread.account, thread.thread, ids);
  for (const [id, row] of await resolve(job, ids)) {
    people.set(id, row);
    if (late && row.match?.status === "exact") context.joined = true;
  }
}

function ended(context: Reading, gap: HistoryGap | undefined): Ending {
  const { thread, last, joined } = context;
  return {
    state: joined ? "open" : "settled",
    sentAt: joined ? 0 : Math.max(thread.sentAt, last?.at ?? 0),
    why: "",
    gap: gapOf(context, gap),
    last,
  };
}

/** A gap stays until the conversation could be read from its beginning; another one makes it wider. */
function gapOf({ job, thread }: Reading, gap: HistoryGap | undefined): Ending["gap"] {
  const { since } = job.settings;
  if (gap === undefined || gap.to <= since) return thread.sentAt === 0 ? undefined : thread.gap;
  return { from: Math.max(Math.min(gap.from, thread.gap?.from ?? gap.from), since), to: gap.to };
}

function unread(thread: Thread, people: ReadonlyMap<string, PersonRow>): Ending {
  const skipped = people.size > 0 && [...people.values()].every(({ match }) => match?.status === "skip");
  const why = [...people.values()].map(({ match }) => match?.why ?? "").join("; ");
  return { state: skipped ? "skipped" : "waiting", sentAt: thread.sentAt, why, gap: thread.gap, last: thread.last };
}

function hasContact(people: ReadonlyMap<string, PersonRow>): boolean {
  return [...people.values()].some(({ match }) => match?.status === "exact");
}

/** One conversation's trouble. A wrong key or a spent limit is everyone's. */
function isUnreadable(error: unknown): boolean {
  if (!isConnectSafelyError(error)) return false;
  return ["not_found", "bad_request", "server", "parse", "timeout"].includes(error.code);
}
