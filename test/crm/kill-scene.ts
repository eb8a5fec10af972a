import { createClient } from "@connectsafely/client";
import {
  clientSource,
  createSink,
  createStore,
  openSqlite,
  type Report,
  run,
  type SinkName,
  type Sql,
} from "@connectsafely/crm";
import {
  createFakeHubSpot,
  createFakePipedrive,
  createFakeSalesforce,
  type FaultKind,
  type Held,
} from "@connectsafely/crm/fakes";
import { createRandom, createVictim, Killed, type Victim } from "./killing.ts";
import { createMailbox, type Mailbox, person, profileId, profileUrl } from "./mailbox.ts";

const create = { hubspot: createFakeHubSpot, salesforce: createFakeSalesforce, pipedrive: createFakePipedrive };
const faults: readonly FaultKind[] = ["429", "500-before", "500-after", "drop-before", "drop-after", "partial"];
const env = { HUBSPOT_TOKEN: "fake-token", SALESFORCE_ACCESS_TOKEN: "fake-token", PIPEDRIVE_API_TOKEN: "fake-token" };
const writes = { hubspot: "upsertCommunications", salesforce: "upsertRecords", pipedrive: "createActivity" };
const MINUTE = 60_000;
/** Smaller than a CRM's own, so that a small world makes many batches. */
const BATCH = 4;

export interface KillScene {
  readonly mailbox: Mailbox;
  readonly held: () => Held[];
  readonly defects: readonly string[];
  /** One process: it runs until it is done, or dies at a step. */
  live(diesAt: number, options?: { replay?: boolean }): Promise<{ report: Report | undefined; steps: number }>;
  /** From now on nobody writes, and the CRM does not fail. */
  calm(): void;
  /** What is wrong with what the CRM holds. */
  wrongs(): string[];
  close(): Promise<void>;
}

/**
 * Two accounts, eight conversations: one that both are in, a group, people without a record or without an address. While the
 * first processes run, messages arrive, are edited, and conversations move up; the CRM fails at times. All of it from the seed.
 */
export async function createKillScene(
  sinkName: SinkName,
  seed: number,
  openSql: () => Sql = () => openSqlite(":memory:"),
): Promise<KillScene> {
  const random = createRandom(seed);
  let clock = Date.parse("2026-03-16T16:00:00Z");
  const fake = create[sinkName]({ now: () => clock });
  const [boss, colleague] = [person(1), person(2)];
  const mailbox = createMailbox({
    owners: { acc_1: boss, acc_2: colleague },
    conversationsPerPage: 3,
    messagesPerPage: 3,
  });
  const contacts = new Map<number, string>();
  const people = [3, 4, 5, 6, 7, 8, 9].map((number) => person(number, number !== 6));
  for (const { number, name } of people) {
    // 6 has no address and is known by its id; 9 gets a record only in the second life.
    const known = number === 6 ? { profileId: profileId(6) } : { url: profileUrl(number) };
    if (number !== 9) contacts.set(number, fake.addContact({ name, ...known }));
  }
  const everyone = [...people, boss, colleague];
  const who = (number: number) => everyone.find((one) => one.number === number) ?? boss;
  const shape: [number[], string[]][] = [
    [[1, 3], ["acc_1"]],
    [[1, 4], ["acc_1"]],
    [[1, 5, 7], ["acc_1"]],
    [[1, 6], ["acc_1"]],
    [[1, 9], ["acc_1"]],
    [
      [1, 2, 8],
      ["acc_1", "acc_2"],
    ],
    [[2, 3], ["acc_2"]],
    [[2, 7], ["acc_2"]],
  ];
  const say = (thread: Mailbox["threads"][number]) =>
    mailbox.write(
      thread,
      thread.people[Math.floor(random() * thread.people.length)] ?? boss,
      `Text ${Math.floor(random() * 1e6)} <b>&`,
    );
  for (const [numbers, accounts] of shape) {
    const thread = mailbox.addThread(numbers.map(who), accounts);
    for (let count = 1 + Math.floor(random() * 5); count > 0; count--) say(thread);
  }

  let changes = 4;
  mailbox.onRequest = () => {
    const thread = mailbox.threads[Math.floor(random() * mailbox.threads.length)];
    if (changes === 0 || thread === undefined || random() > 0.2) return;
    changes--;
    const latest = thread.letters.at(-1);
    if (latest && random() < 0.4) mailbox.edit(thread, latest, `Edited ${Math.floor(random() * 1e6)}`);
    else say(thread);
  };
  for (let faulty = 2; faulty > 0; faulty--) {
    const kind = faults[Math.floor(random() * faults.length)] ?? "429";
    const count = 1 + Math.floor(random() * 4);
    fake.faults.arm({ kind, operation: writes[sinkName], skip: Math.floor(random() * 5), count });
  }

  let lives = 0;
  const sql = openSql();
  let late: (() => Promise<unknown>) | undefined;
  async function sleep(ms: number): Promise<void> {
    const arrive = late;
    late = undefined;
    await arrive?.().catch(() => {});
    clock += ms;
  }

  async function life(victim: Victim, replay: boolean): Promise<Report> {
    const store = await createStore(victim.sql(sql), sinkName, "test");
    const fetchSource = victim.fetch(mailbox.fetch);
    // A request that was under way when its process died is carried out later, unless it never left.
    const fetchCrm = victim.fetch(fake.fetch, random() < 0.5 ? (arrive) => (late = arrive) : undefined);
    const client = createClient({ apiKey: "key", fetch: fetchSource, sleep: async () => victim.step(), random });
    const sink = createSink(sinkName, {
      env,
      fetch: fetchCrm,
      baseUrl: "https://crm.example",
      addressFields: sinkName === "salesforce" ? ["LinkedIn_URL__c"] : [],
      dailyTokens: 1e9,
      now: () => clock,
      sleep: async () => victim.step(),
      random,
    });
    const followUps = [{ when: "replied" as const, afterMs: 0, withinMs: 365 * 1440 * MINUTE, title: "Answer {name}" }];
    return run({
      source: clientSource(client),
      store,
      sink: { ...sink, batch: Math.min(BATCH, sink.batch) },
      accounts: ["acc_1", "acc_2"],
      apply: true,
      replay,
      settings: { followUps, rematchAfterMs: -1 },
      now: () => clock,
      sleep,
    });
  }

  return {
    mailbox,
    held: () => fake.held(),
    defects: fake.defects,
    async live(diesAt, { replay = false } = {}) {
      const victim = createVictim(diesAt);
      if (++lives === 2) contacts.set(9, fake.addContact({ name: who(9).name, url: profileUrl(9) }));
      clock += MINUTE;
      try {
        const report = await life(victim, replay);
        return { report: victim.isDead ? undefined : report, steps: victim.steps };
      } catch (error) {
        if (!(error instanceof Killed) && !victim.isDead) throw error;
        return { report: undefined, steps: victim.steps };
      }
    },
    calm() {
      changes = 0;
      fake.faults.disarm();
    },
    wrongs: () => wrongsOf(mailbox, fake.held(), contacts),
    close: () => sql.close(),
  };
}

/** Compares what the CRM holds with what was written, by text: the keys are the sync's own business. */
function wrongsOf(mailbox: Mailbox, held: readonly Held[], contacts: ReadonlyMap<number, string>): string[] {
  const wrongs: string[] = [];
  const messages = held.filter(({ kind }) => kind === "message");
  let expected = 0;
  for (const { people, letters } of mailbox.threads) {
    const ids = people.flatMap(({ number }) => contacts.get(number) ?? []);
    for (const { text, number, sender } of ids.length > 0 ? letters : []) {
      expected++;
      const copies = messages.filter(
        ({ body }) => body.includes(text.replace("<b>&", "&lt;b&gt;&amp;")) || body.includes(text),
      );
      if (copies.length !== 1) wrongs.push(`message ${number} is there ${copies.length} times`);
      const [copy] = copies;
      const on = copy?.contacts.toSorted().join() ?? "";
      // Salesforce has one contact per task.
      const fits =
        on === ids.toSorted().join() || (copy?.contacts.length === 1 && ids.includes(on) && copy.id.startsWith("00T"));
      if (copy && !fits) wrongs.push(`message ${number} is on ${on}, not on ${ids.join()}`);
      if (copy && fits && !copy.body.includes(sender.name)) wrongs.push(`message ${number} does not name its sender`);
    }
  }
  if (messages.length !== expected) wrongs.push(`${messages.length} messages instead of ${expected}`);
  const tasks = held.filter(({ kind }) => kind === "task").map(({ key }) => key);
  if (new Set(tasks).size !== tasks.length) wrongs.push("a follow-up is there twice");
  return wrongs;
}
