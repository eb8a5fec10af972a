import { createHash } from "node:crypto";
import type { Match } from "../model.ts";
import type { PersonRow } from "../store/people.ts";
import type { Job } from "./job.ts";

/** By hash, so that the mark does not name whom it is to forget. */
export function forgottenMark(id: string): string {
  return `forgotten:${createHash("sha256").update(id).digest("hex")}`;
}

/**
 * Who these people are in the CRM: what was found before, what the map says, and the CRM for those who are new.
 * Gives rows by profile id, each with a match.
 */
export async function resolve(job: Job, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  const rows = await job.store.people.get(ids);
  const unknown: PersonRow[] = [];
  for (const row of rows.values()) {
    const told = toldAbout(job, row.id);
    if (told !== undefined) await decide(job, rows, row, told);
    else if (row.match === undefined) unknown.push(row);
  }
  if (unknown.length > 0) await look(job, rows, unknown);
  return rows;
}

/** What needs no CRM to know. */
function toldAbout({ map, forgotten }: Job, id: string): Match | undefined {
  if (forgotten.has(forgottenMark(id))) return { status: "skip", why: "forgotten on request" };
  const entry = map.get(id);
  if (entry === undefined) return undefined;
  return entry === "skip"
    ? { status: "skip", why: "the map says skip" }
    : { status: "exact", remote: entry.remote, why: "the map says so" };
}

async function look(job: Job, rows: Map<string, PersonRow>, people: readonly PersonRow[]): Promise<void> {
  const matches = await job.sink.match(people);
  const toCreate: PersonRow[] = [];
  for (const row of people) {
    const match = matches.get(row.id) ?? {
      status: "none",
      candidates: [],
      why: `${job.sink.name} did not answer for them`,
    };
    if (match.status === "none" && job.settings.createContacts) toCreate.push(row);
    await decide(job, rows, row, match);
  }
  if (toCreate.length > 0) await create(job, rows, toCreate);
}

/** Looked for right before, so that a contact of a run that died is found and not made twice. */
async function create(job: Job, rows: Map<string, PersonRow>, people: readonly PersonRow[]): Promise<void> {
  await job.beforeWrite();
  const outcomes = await job.sink.save(people.map((person) => ({ person, remote: undefined, linkBack: true })));
  for (const { person, remote, error } of outcomes) {
    const row = rows.get(person);
    if (row === undefined) continue;
    if (remote !== undefined) await decide(job, rows, row, { status: "exact", remote, why: "created by this sync" });
    else job.tell({ type: "failed", key: person, error: error ?? "no reason given" });
  }
  job.tally.contacts += outcomes.filter(({ remote }) => remote !== undefined).length;
}

async function decide(job: Job, rows: Map<string, PersonRow>, row: PersonRow, match: Match): Promise<void> {
  const same = JSON.stringify(row.match) === JSON.stringify(match);
  rows.set(row.id, { ...row, match });
  if (same && match.status === "skip") return;
  if (same && match.status === "exact") return;
  const isKnown = match.status === "exact" || match.status === "skip";
  const { people, threads } = job.store;
  await job.store.transaction(async () => {
    await people.decide(row.id, match, job.now());
    if (match.status === "exact") await people.touch(row.id);
    // Someone who was looked for in vain before has conversations that wait.
    if (isKnown && row.match !== undefined) await threads.reopenFor(row.id);
  });
}

const CHUNK = 100;

/** Looks again for those who were not found, and takes in what the map says by now. */
export async function resolveAgain(job: Job, account: string): Promise<void> {
  const { store, settings, map } = job;
  await store.threads.reopenMatched(account);
  const ids = [...map.keys()];
  for (let from = 0; from < ids.length; from += CHUNK) await resolve(job, ids.slice(from, from + CHUNK));

  for (let after = ""; ; ) {
    const stale = await store.people.stale(account, job.now() - settings.rematchAfterMs, after, CHUNK);
    const last = stale.at(-1);
    if (last === undefined) return;
    after = last.id;
    await look(job, new Map(stale.map((row) => [row.id, row])), stale);
  }
}
