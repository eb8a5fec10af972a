import type { InboxPage } from "../source/source.ts";
import { updateContacts } from "./contacts.ts";
import { deliver } from "./deliver.ts";
import { settleInDoubt } from "./in-doubt.ts";
import type { Job } from "./job.ts";
import { atMost, lookAhead, type Outlook } from "./lookahead.ts";
import { readOpen } from "./read-open.ts";
import { resolveAgain } from "./resolve.ts";
import { SyncError } from "./sync-error.ts";
import { takeNote } from "./take-note.ts";

/** Messages that are held in memory to tell how much there is to do. */
const LOOK_AHEAD = 2_000;
/** What failed for the moment gets one more try within the run. */
const PASSES = 2;

export interface AccountOptions {
  readonly inFlightMs: number | undefined;
  onOutlook(outlook: Outlook, open: number): void;
}

/** Everything for one account. Whatever point it dies at, the next run goes on from what the state says. */
export async function syncAccount(job: Job, first: InboxPage, owners: ReadonlySet<string>, options: AccountOptions) {
  const { store, tally, settings } = job;
  const { account } = first;
  if (first.owner === undefined && first.conversations.length > 0 && settings.owners.length === 0) {
    throw new SyncError(
      `The inbox of ${account} does not tell whose it is, so sent and received cannot be told apart. Name the owner's profile id in "owners".`,
    );
  }
  await settleInDoubt(job, account, options.inFlightMs);
  await takeNote(job, first);
  await resolveAgain(job, account);
  if (job.replay) await store.threads.reopenFailed();

  for (let pass = 1; pass <= PASSES; pass++) {
    const open = await store.threads.countOpen(account);
    if (open === 0) break;
    job.tell({ type: "account", account, open });
    if (pass > 1) await settleInDoubt(job, account, options.inFlightMs);
    const before = { again: tally.again, unknown: tally.unknown };
    const steps = lookAhead(readOpen(job, account, owners), LOOK_AHEAD, (outlook) => options.onOutlook(outlook, open));
    const left = settings.maxMessages - tally.created - tally.updated;
    await deliver(
      job,
      atMost(steps, left, () => Object.assign(tally, { limited: true })),
    );
    const unsettled = tally.again > before.again || tally.unknown > before.unknown;
    if (tally.limited || !unsettled) break;
    // The second pass counts them anew.
    if (pass < PASSES) Object.assign(tally, before);
  }
  await updateContacts(job, account);
}
