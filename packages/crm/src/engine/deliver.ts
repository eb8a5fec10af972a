import { CrmError } from "../http/crm-error.ts";
import type { Outcome } from "../model.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { Ending, Thread } from "../store/threads.ts";
import type { Job } from "./job.ts";
import type { Step } from "./read-thread.ts";
import { count } from "./tally.ts";

/** A conversation whose messages are on their way. */
interface Progress {
  readonly thread: Thread;
  pending: number;
  refused: boolean;
  unsettled: boolean;
  ending: Ending | undefined;
}

/** After so many batches that were not answered, the CRM is taken for down. */
const PATIENCE = 3;

/**
 * Takes deliveries in batches of the CRM's size, across conversations, and moves a conversation's watermark only once all
 * of its messages are settled.
 */
export async function deliver(job: Job, steps: AsyncIterable<Step>): Promise<void> {
  const progress = new Map<string, Progress>();
  let batch: { thread: Thread; delivery: Delivery }[] = [];
  let inVain = 0;
  let threads = 0;
  const tellProgress = () => job.tell({ type: "progress", threads, messages: job.tally.created + job.tally.updated });

  const progressOf = (thread: Thread): Progress => {
    const known = progress.get(thread.thread);
    if (known !== undefined) return known;
    const fresh = { thread, pending: 0, refused: false, unsettled: false, ending: undefined };
    progress.set(thread.thread, fresh);
    return fresh;
  };

  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const sent = batch;
    batch = [];
    const outcomes = await write(
      job,
      sent.map(({ delivery }) => delivery),
    );
    const wasHeard = [...outcomes.values()].some(({ state }) => state === "done" || state === "failed");
    inVain = wasHeard || outcomes.size === 0 ? 0 : inVain + 1;
    for (const { thread, delivery } of sent) {
      const one = progressOf(thread);
      one.pending--;
      const outcome = outcomes.get(delivery.entry.key);
      if (outcome?.state === "failed") one.refused = true;
      else if (outcome?.state !== "done") one.unsettled = true;
    }
    for (const one of progress.values()) await settle(one);
    tellProgress();
    if (inVain >= PATIENCE) {
      const [first] = outcomes.values();
      const why = first && "error" in first ? first.error : "";
      throw new CrmError("unavailable", `${job.sink.name} takes nothing at the moment. ${why}`);
    }
  }

  async function settle(one: Progress): Promise<void> {
    if (one.ending === undefined || one.pending > 0) return;
    const { thread, ending } = one;
    progress.delete(thread.thread);
    threads++;
    const stuck = one.unsettled || one.refused;
    const state = one.unsettled ? "open" : one.refused ? "failed" : ending.state;
    await job.store.threads.finish(thread.account, thread.thread, {
      ...ending,
      state,
      sentAt: stuck ? thread.sentAt : ending.sentAt,
    });
  }

  for await (const step of steps) {
    const one = progressOf(step.thread);
    if (step.type === "refused") one.refused = true;
    else if (step.type === "end") {
      one.ending = step.ending;
      await settle(one);
    } else {
      // One message may come twice in a batch: a page's border, or a colleague's view of the same conversation.
      if (batch.some(({ delivery }) => delivery.entry.key === step.delivery.entry.key)) await flush();
      one.pending++;
      batch.push(step);
      if (batch.length >= job.sink.batch) await flush();
    }
  }
  await flush();
}

/** Claims, writes, and writes down what became of it. Gives nothing for what another worker has in hand. */
export async function write(job: Job, some: readonly Delivery[]): Promise<Map<string, Outcome>> {
  const { store, sink, tally } = job;
  await job.beforeWrite();
  // Before the write, so that a process that dies after it leaves a mark.
  const messages = some.filter(({ entry }) => entry.kind === "message");
  await store.people.touchThreads([...new Set(messages.map(({ thread }) => thread))]);
  const claimed = await store.deliveries.claim(some, job.now());
  const mine = some.filter(({ entry }) => claimed.has(entry.key));
  const entries = mine.map(({ entry }) => ({ ...entry, remoteId: claimed.get(entry.key) ?? entry.remoteId }));
  const outcomes = entries.length === 0 ? [] : await sink.put(entries);
  await store.deliveries.settle(outcomes);

  const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  for (const { key, remoteId, kind } of entries) {
    const outcome = byKey.get(key);
    if (outcome?.state === "done" && kind === "task") tally.tasks++;
    else if (outcome?.state === "done") tally[remoteId === undefined ? "created" : "updated"]++;
    else if (outcome?.state === "failed") {
      count(tally.failed, outcome.error);
      job.tell({ type: "failed", key, error: outcome.error });
    } else tally[outcome?.state === "again" ? "again" : "unknown"]++;
  }
  await notClaimed(
    job,
    some.filter(({ entry }) => !claimed.has(entry.key)),
    byKey,
  );
  return byKey;
}

/** Another account's worker was faster, which is as good; or it is at it right now. */
async function notClaimed(job: Job, some: readonly Delivery[], outcomes: Map<string, Outcome>): Promise<void> {
  const known = await job.store.deliveries.known(some.map(({ entry }) => entry.key));
  for (const { entry, hash } of some) {
    const before = known.get(entry.key);
    if (before?.state === "done" && before.hash === hash) {
      outcomes.set(entry.key, { key: entry.key, state: "done", remoteId: before.remoteId ?? "" });
      job.tally.unchanged++;
    } else job.tally.elsewhere++;
  }
}
