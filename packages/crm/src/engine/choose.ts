import type { Message } from "../model.ts";
import { newest } from "../source/history.ts";
import type { Delivery } from "../store/deliveries.ts";
import type { PersonRow } from "../store/people.ts";
import type { Thread } from "../store/threads.ts";
import type { Job } from "./job.ts";
import { excerpt, hashOf, prepare } from "./prepare.ts";
import type { Step } from "./read-thread.ts";
import { forgottenMark } from "./resolve.ts";
import { count } from "./tally.ts";

/** A conversation while it is read. */
export interface Reading {
  readonly job: Job;
  readonly thread: Thread;
  readonly people: Map<string, PersonRow>;
  readonly owners: ReadonlySet<string>;
  unchanged: number;
  skipped: number;
  last: Thread["last"];
  /** Someone matched turned up on an older page, so newer messages miss a contact. */
  joined: boolean;
}

/** Which of some messages are to be delivered, and what stands in the way of others. */
export async function* choose(context: Reading, messages: readonly Message[]): AsyncGenerator<Step> {
  const { job, thread } = context;
  const { tally, settings, store } = job;
  remember(context, messages);
  const recent = messages.filter(({ sentAt }) => sentAt >= settings.since);
  const wanted = recent.filter(({ sender }) => !job.forgotten.has(forgottenMark(sender.id)));
  tally.read += messages.length;
  for (let left = messages.length - recent.length; left > 0; left--) count(tally.skipped, "before --since");
  for (let left = recent.length - wanted.length; left > 0; left--) count(tally.skipped, "forgotten on request");
  context.skipped += messages.length - wanted.length;

  const prepared = wanted.map((message) => ({ message, delivery: deliveryOf(context, message) }));
  const known = await store.deliveries.known(prepared.map(({ delivery }) => delivery.entry.key));
  const found = await findLost(
    context,
    prepared.map(({ delivery }) => delivery).filter(({ entry }) => !known.has(entry.key)),
  );
  for (const { message, delivery } of prepared) {
    const { key } = delivery.entry;
    const before = known.get(key);
    if (before?.state === "done" && before.hash === delivery.hash) {
      tally.unchanged++;
      context.unchanged++;
      continue;
    }
    if (before?.state === "failed" && before.hash === delivery.hash && !job.replay) {
      count(tally.failed, "refused before; see status, then replay");
      yield { type: "refused", thread };
      continue;
    }
    const remoteId = before?.remoteId ?? found.get(key);
    const [text = ""] = settings.body === "none" ? [] : [excerpt(message.text, 70)];
    const change = remoteId === undefined ? "create" : "update";
    job.tell({
      type: "message",
      thread: thread.thread,
      change,
      direction: delivery.entry.direction,
      at: message.sentAt,
      text,
    });
    yield { type: "delivery", thread, delivery: { ...delivery, entry: { ...delivery.entry, remoteId } } };
  }
}

/** A CRM without keys may hold what a lost state has forgotten: it is asked once, before a conversation's first message. */
async function findLost({ job, thread }: Reading, some: readonly Delivery[]): Promise<ReadonlyMap<string, string>> {
  const contact = some[0]?.entry.contacts[0];
  if (job.sink.find === undefined || thread.sentAt > 0 || contact === undefined) return new Map();
  return job.sink.find(
    some.map(({ entry }) => entry.key),
    contact.id,
    0,
  );
}

function deliveryOf({ job, thread, people, owners }: Reading, message: Message): Delivery {
  const direction = owners.has(message.sender.id) ? "out" : "in";
  const matched = [...people.values()]
    .filter(({ id }) => !owners.has(id))
    .sort(
      (one, other) =>
        Number(other.id === message.sender.id) - Number(one.id === message.sender.id) || (one.id < other.id ? -1 : 1),
    );
  const contacts = matched.flatMap(({ match }) => (match?.status === "exact" ? [match.remote] : []));
  const names = matched.map(({ name }) => name);
  const entry = prepare({ message, thread: thread.thread, direction, names, contacts, settings: job.settings });
  return { entry, account: thread.account, thread: thread.thread, sender: message.sender.id, hash: hashOf(entry) };
}

function remember(context: Reading, messages: readonly Message[]): void {
  const { tally } = context.job;
  const latest = newest(messages);
  if (latest && latest.sentAt >= (context.last?.at ?? 0)) {
    const direction = context.owners.has(latest.sender.id) ? "out" : "in";
    context.last = { key: latest.key, direction, at: latest.sentAt };
  }
  tally.newest = Math.max(tally.newest ?? 0, latest?.sentAt ?? 0);
  tally.oldest = Math.min(tally.oldest ?? Number.POSITIVE_INFINITY, oldestOf(messages));
}

export function oldestOf(messages: readonly Message[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...messages.map(({ sentAt }) => sentAt));
}
