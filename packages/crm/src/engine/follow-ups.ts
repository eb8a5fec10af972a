import { chunks } from "../chunks.ts";
import type { Entry, Outcome } from "../model.ts";
import type { ContactChange } from "../sinks/sink.ts";
import { naturalKey } from "../source/ids.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { PersonRow } from "../store/people.ts";
import type { Thread } from "../store/threads.ts";
import { write } from "./deliver.ts";
import type { Job } from "./job.ts";
import { hashOf } from "./prepare.ts";
import { resolve } from "./resolve.ts";
import type { FollowUpRule } from "./settings.ts";
import { count } from "./tally.ts";

const CHUNK = 100;

/** A rule that a conversation's last message has set off. */
export interface Due {
  readonly rule: FollowUpRule;
  readonly at: number;
  /** One per message and rule, so that a second run makes no second task. */
  readonly key: string;
}

/** Pure: what is due for a conversation at this moment. */
export function dueFor(
  { thread, last }: Pick<Thread, "thread" | "last">,
  rules: readonly FollowUpRule[],
  now: number,
): Due[] {
  if (last === undefined) return [];
  const age = now - last.at;
  return rules
    .filter(({ when }) => when === (last.direction === "in" ? "replied" : "noReply"))
    .filter(({ afterMs, withinMs }) => age >= afterMs && age <= withinMs)
    .map((rule) => ({
      rule,
      at: last.at + rule.afterMs,
      key: naturalKey("fu", `${thread}|${rule.when}|${rule.title}|${last.key}`),
    }));
}

/** Puts a task into the CRM for every conversation that waits for someone. Nothing is ever sent on LinkedIn. */
export async function followUp(job: Job, account: string, owners: ReadonlySet<string>): Promise<void> {
  const { store, settings, sink } = job;
  if (settings.followUps.length === 0) return;
  // Two rules may say the same.
  const tasks = new Map<string, Delivery>();
  const stages = new Map<string, Stage>();
  for (let after = ""; ; ) {
    const threads = await store.threads.page(account, after, CHUNK);
    for (const thread of threads) {
      for (const one of dueFor(thread, settings.followUps, job.now())) {
        const found = await prepareDue(job, thread, one, owners);
        if (found.task) tasks.set(one.key, found.task);
        if (found.stage) stages.set(one.key, found.stage);
      }
    }
    for (const some of chunks([...tasks.values()], sink.batch)) await write(job, some);
    if (stages.size > 0) await setStages(job, [...stages.values()]);
    tasks.clear();
    stages.clear();
    after = threads.at(-1)?.thread ?? "";
    if (after === "") return;
  }
}

interface Stage {
  readonly delivery: Delivery;
  readonly change: ContactChange;
}

const stageKey = (key: string) => key.replace(/^fu/, "st");

/** What of it has not been done. */
async function prepareDue(job: Job, thread: Thread, { rule, at, key }: Due, owners: ReadonlySet<string>) {
  const known = await job.store.deliveries.known([key, stageKey(key)]);
  const isOpen = (one: string) => known.get(one)?.state !== "done";
  if (!isOpen(key) && (rule.stage === undefined || !isOpen(stageKey(key)))) return {};

  const ids = (await job.store.threads.people(thread.account, [thread.thread])).get(thread.thread) ?? [];
  const rows = await resolve(
    job,
    ids.filter((id) => !owners.has(id)),
  );
  const matched = [...rows.values()].filter(({ match }) => match?.status === "exact");
  const [person] = matched;
  if (person === undefined) return {};

  const contacts = matched.flatMap(({ match }) => (match?.status === "exact" ? [match.remote] : []));
  const title = rule.title.replaceAll("{name}", matched.map(({ name }) => name).join(", "));
  const body = `https://www.linkedin.com/messaging/thread/${thread.thread}/`;
  const direction = rule.when === "replied" ? ("in" as const) : ("out" as const);
  const task: Entry = { key, kind: "task", direction, title, body, at, contacts, remoteId: undefined };
  if (isOpen(key)) job.tell({ type: "task", title, at });
  return {
    task: isOpen(key) ? deliveryOf(thread, task) : undefined,
    stage: rule.stage && isOpen(stageKey(key)) ? stageOf(job, thread, task, person, rule.stage) : undefined,
  };
}

/** Once per occasion: whoever changes the stage by hand afterwards has the last word. */
function stageOf(
  job: Job,
  thread: Thread,
  task: Entry,
  person: PersonRow,
  { field, value }: { field: string; value: string },
): Stage {
  job.tell({ type: "stage", person: person.name, field, value });
  const entry: Entry = { ...task, key: stageKey(task.key), title: `${field}: ${value}`, body: "" };
  const change = { person, remote: task.contacts[0], linkBack: false, fields: { [field]: value } };
  return { delivery: deliveryOf(thread, entry), change };
}

async function setStages(job: Job, stages: readonly Stage[]): Promise<void> {
  const { store, sink, tally } = job;
  for (const some of chunks(stages, CHUNK)) {
    await job.beforeWrite();
    const claimed = await store.deliveries.claim(
      some.map(({ delivery }) => delivery),
      job.now(),
    );
    const mine = some.filter(({ delivery }) => claimed.has(delivery.entry.key));
    const outcomes = new Map((await sink.save(mine.map(({ change }) => change))).map((one) => [one.person, one]));
    await store.deliveries.settle(
      mine.map(({ delivery: { entry }, change }): Outcome => {
        const error = outcomes.get(change.person.id)?.error;
        if (error === undefined) return { key: entry.key, state: "done", remoteId: "" };
        count(tally.failed, error);
        job.tell({ type: "failed", key: entry.key, error });
        return { key: entry.key, state: "failed", error };
      }),
    );
    tally.contacts += mine.length;
  }
}

function deliveryOf(thread: Thread, entry: Entry): Delivery {
  return { entry, account: thread.account, thread: thread.thread, sender: "", hash: hashOf(entry) };
}
