import type { ContactChange } from "../sinks/sink.ts";
import { engagementOf } from "./engagement.ts";
import type { Job } from "./job.ts";
import { count } from "./tally.ts";

const CHUNK = 100;

/** Brings the fields of contacts up to date whose conversations changed; those of a run that died are still marked. */
export async function updateContacts(job: Job, account: string): Promise<void> {
  const { store, sink, settings, tally } = job;
  for (let after = ""; ; ) {
    const touched = await store.people.touched(account, after, CHUNK);
    const last = touched.at(-1);
    if (last === undefined) return;
    after = last.id;

    const changes: ContactChange[] = [];
    for (const row of touched) {
      if (row.match?.status !== "exact") continue;
      const engagement = engagementOf(row.id, await store.deliveries.exchanges(row.id));
      changes.push({ person: row, remote: row.match.remote, linkBack: settings.linkBack, engagement });
    }
    await job.beforeWrite();
    const outcomes = await sink.save(changes);
    for (const { person, error } of outcomes) {
      if (error === undefined) tally.contacts++;
      else {
        count(tally.failed, error);
        job.tell({ type: "failed", key: person, error });
      }
    }
    await store.people.clean(touched.map(({ id }) => id));
  }
}
