import { writeMap } from "../../match/map-file.ts";
import { day } from "../../report/markdown.ts";
import type { Workplace } from "../workplace.ts";

// Verbs that look at the state. Only `unmatched --suggest` asks the CRM.

export async function statusVerb({ args, terminal, store, config }: Workplace): Promise<number> {
  const [threads, people, deliveries, gaps, failures, last] = [
    await store.threads.counts(),
    await store.people.counts(),
    await store.deliveries.counts(),
    await store.threads.gaps(),
    await store.deliveries.failures(),
    await store.runs.last(),
  ];
  const lastRun = last && { startedAt: new Date(last.startedAt).toISOString(), finished: last.endedAt !== undefined };
  const status = {
    sink: config.sink,
    lastRun,
    conversations: threads,
    people,
    deliveries,
    gaps: gaps.length,
    failures,
  };
  if (args.values.json) terminal.out(`${JSON.stringify(status, null, 2)}\n`);
  else {
    terminal.out(
      `last run       ${lastRun ? `${lastRun.startedAt}${lastRun.finished ? "" : ", not finished"}` : "none"}\n`,
    );
    terminal.out(`conversations  ${counts(threads)}\n`);
    terminal.out(`people         ${counts(people)}\n`);
    terminal.out(`messages       ${counts(deliveries)}\n`);
    terminal.out(`gaps           ${gaps.length}\n`);
    for (const { key, error } of failures) terminal.out(`refused        ${key}: ${error}\n`);
  }
  const left = (threads.open ?? 0) + (threads.waiting ?? 0) + gaps.length;
  return failures.length > 0 ? 1 : left > 0 ? 2 : 0;
}

function counts(some: Readonly<Record<string, number>>): string {
  const parts = Object.entries(some).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}

export async function unmatchedVerb({ args, terminal, store, ...place }: Workplace): Promise<number> {
  const people = await store.people.unmatched();
  const suggested = args.values.suggest ? await (await place.sink()).match(people, true) : new Map();
  const rows = people.map(({ id, name, url, match }) => {
    const { candidates = [], why = "" } = suggested.get(id) ?? (match && "candidates" in match ? match : {});
    return { id, name, url, candidates, note: why };
  });
  terminal.out(args.values.json ? `${JSON.stringify(rows, null, 2)}\n` : writeMap(rows));
  if (rows.length > 0) terminal.err("Fill in record_id, or write skip, and name the file with --map.\n");
  return rows.length > 0 ? 2 : 0;
}

export async function gapsVerb({ args, terminal, store }: Workplace): Promise<number> {
  const gaps = await store.threads.gaps();
  if (args.values.json) terminal.out(`${JSON.stringify(gaps, null, 2)}\n`);
  else if (gaps.length === 0) terminal.out("No gaps: every message up to the last run was read.\n");
  else {
    for (const { account, thread, from, to } of gaps) {
      terminal.out(`${account}  ${thread}  ${from === 0 ? "the beginning" : day(from)} to ${day(to)}\n`);
    }
  }
  return gaps.length > 0 ? 2 : 0;
}
