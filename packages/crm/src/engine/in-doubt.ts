import type { Outcome } from "../model.ts";
import type { InDoubt } from "../store/deliveries.ts";
import type { Job } from "./job.ts";

/** A request that was under way when its process died may still be carried out for so long. */
const IN_FLIGHT_MS = 30_000;
/** The CRM's clock may be behind ours. */
const SKEW_MS = 10 * 60_000;

/**
 * Finds out what became of writes that an earlier run never heard of. Where a write can be repeated there is nothing to do: its
 * conversation is still open, and is read and written again. Where it cannot, the CRM is asked.
 */
export async function settleInDoubt(job: Job, account: string, inFlightMs = IN_FLIGHT_MS): Promise<void> {
  const { store, sink } = job;
  if (sink.find === undefined) return;
  const all = await store.deliveries.inDoubt(account);
  if (all.length === 0) return;

  const left = Math.max(...all.map(({ attemptedAt }) => attemptedAt)) + inFlightMs - job.now();
  if (left > 0) {
    job.tell({
      type: "wait",
      ms: left,
      why: `${all.length} ${all.length === 1 ? "write" : "writes"} may still be under way`,
    });
    await job.sleep(left);
  }
  // An update can be made again, and that the entry is there would not tell whether it has the new text.
  const updates = all.filter(({ isUpdate }) => isUpdate);
  await store.deliveries.settle(updates.map(({ key }) => verdict(key, undefined)));
  for (const [contact, some] of byContact(all.filter(({ isUpdate }) => !isUpdate))) {
    const since = Math.min(...some.map(({ attemptedAt }) => attemptedAt)) - SKEW_MS;
    const found = await sink.find(
      some.map(({ key }) => key),
      contact,
      since,
    );
    await store.deliveries.settle(some.map(({ key }) => verdict(key, found.get(key))));
  }
}

function verdict(key: string, remoteId: string | undefined): Outcome {
  if (remoteId !== undefined) return { key, state: "done", remoteId };
  return { key, state: "again", error: "not known to be in the CRM" };
}

function byContact(all: readonly InDoubt[]): Map<string, InDoubt[]> {
  const groups = new Map<string, InDoubt[]>();
  for (const one of all) groups.set(one.contact, [...(groups.get(one.contact) ?? []), one]);
  return groups;
}
