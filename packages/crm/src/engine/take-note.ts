import { readInbox } from "../source/inbox.ts";
import type { InboxPage } from "../source/source.ts";
import type { Job } from "./job.ts";

/**
 * Walks the inbox and writes down every conversation that changed, page by page. Only when the walk has reached what was
 * covered before does the watermark move, to the newest activity of its first page: what moves up meanwhile is newer than that.
 */
export async function takeNote(job: Job, first: InboxPage): Promise<void> {
  const { store, settings, tally } = job;
  const { account } = first;
  const before = await store.accounts.get(account);
  const watermark = before?.watermark ?? 0;
  // An earlier start than last time asks for messages that were left out then.
  const reachesBack = before !== undefined && watermark > 0 && settings.since < before.since;
  if (reachesBack) await store.threads.reopenAll(account);

  let changed = 0;
  const covered = reachesBack ? settings.since : Math.max(watermark, settings.since);
  for await (const page of readInbox(job.source, first, covered)) {
    job.signal?.throwIfAborted();
    const recent = page.conversations.filter(({ glimpse }) => glimpse.activityAt >= settings.since);
    const news = await store.threads.changed(
      account,
      recent.map(({ glimpse }) => glimpse),
    );
    const threads = new Set(news.map(({ thread }) => thread));
    const people = recent.filter(({ glimpse }) => threads.has(glimpse.thread)).flatMap((one) => one.people);
    await store.transaction(async () => {
      await store.people.add(people);
      await store.threads.open(account, news);
    });
    tally.conversations += page.conversations.length;
    changed += news.length;
  }
  tally.changed += changed;

  const newest = Math.max(watermark, ...first.conversations.map(({ glimpse }) => glimpse.activityAt));
  const owner = first.owner ?? before?.owner ?? "";
  const since = before === undefined ? settings.since : Math.min(before.since, settings.since);
  await store.accounts.save(account, { owner, watermark: newest, since });
  job.tell({ type: "inbox", account, conversations: tally.conversations, changed });
}
