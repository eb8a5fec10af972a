import type { InboxPage } from "../source/source.ts";
import { syncAccount } from "./account.ts";
import { followUp } from "./follow-ups.ts";
import { settleInDoubt } from "./in-doubt.ts";
import type { Job } from "./job.ts";
import type { Outlook } from "./lookahead.ts";
import type { RunOptions } from "./run.ts";

type Given = Pick<RunOptions, "accounts" | "only" | "inFlightMs">;

/** Every account that no other worker has. Notes in `busy` those that one has. */
export async function syncAll(job: Job, options: Given, busy: string[]): Promise<void> {
  if (options.only === "followups") {
    const asked = (options.accounts ?? []).filter((account) => account !== undefined);
    const owners = await ownersOf(job, []);
    for (const account of asked.length > 0 ? asked : await job.store.accounts.list()) {
      await withLease(job, account, busy, async () => {
        await settleInDoubt(job, account, options.inFlightMs);
        await followUp(job, account, owners);
      });
    }
    return;
  }

  // Whose messages are ours must be known before the first one is judged, in whichever mailbox it is met.
  const firsts: InboxPage[] = [];
  for (const account of options.accounts ?? [undefined]) firsts.push(await job.source.inbox(account, undefined));
  const owners = await ownersOf(job, firsts);
  for (const first of firsts) {
    await withLease(job, first.account, busy, async () => {
      const { inFlightMs } = options;
      await syncAccount(job, first, owners, {
        inFlightMs,
        onOutlook: (outlook, open) => tellEstimate(job, outlook, open),
      });
      await followUp(job, first.account, owners);
    });
  }
}

async function ownersOf({ store, settings }: Job, firsts: readonly InboxPage[]): Promise<Set<string>> {
  const found = firsts.flatMap(({ owner }) => owner ?? []);
  const owners = new Set([...(await store.accounts.owners()), ...settings.owners, ...found]);
  owners.delete("");
  return owners;
}

/** Two workers never do the same account's work. */
async function withLease(job: Job, account: string, busy: string[], work: () => Promise<void>): Promise<void> {
  const release = await job.store.lease(account);
  if (release === undefined) {
    busy.push(account);
    job.tell({ type: "busy", account });
    return;
  }
  try {
    await work();
  } finally {
    await release();
  }
}

function tellEstimate({ sink, tally, tell }: Job, { messages, threads, complete }: Outlook, open: number): void {
  const expected = complete ? messages : Math.round((messages / Math.max(1, threads)) * open);
  const people = complete ? 0 : open - threads;
  const estimate = sink.estimate({ messages: expected, tasks: 0, people, contacts: open });
  tally.estimate ??= estimate;
  if (expected > 0) tell({ type: "estimate", estimate, exact: complete, messages: expected });
}
