import type { Job } from "./job.ts";
import { readThread, type Step } from "./read-thread.ts";
import { resolve } from "./resolve.ts";

const CHUNK = 100;

/** Everything that open conversations have to deliver, newest first within each. People are looked up a hundred conversations at once. */
export async function* readOpen(job: Job, account: string, owners: ReadonlySet<string>): AsyncGenerator<Step> {
  for (let after = ""; ; ) {
    const threads = await job.store.threads.nextOpen(account, after, CHUNK);
    const last = threads.at(-1);
    if (last === undefined) return;
    after = last.thread;
    const people = await job.store.threads.people(
      account,
      threads.map(({ thread }) => thread),
    );
    const others = [...people.values()].flat().filter((id) => !owners.has(id));
    const rows = await resolve(job, others);
    for (const thread of threads) {
      job.signal?.throwIfAborted();
      const known = (people.get(thread.thread) ?? []).flatMap((id) => rows.get(id) ?? []);
      yield* readThread(job, thread, known, owners);
    }
  }
}
