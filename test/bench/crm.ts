// The CRM sync: calls per message, what a run with nothing new costs, and memory. Everything in this process but the memory.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createClient } from "@connectsafely/client";
import { clientSource, createSink, openStore, run, type SinkName } from "@connectsafely/crm";
import { createFakeHubSpot, createFakePipedrive, createFakeSalesforce } from "@connectsafely/crm/fakes";
import { createMailbox, person, profileUrl } from "../crm/mailbox.ts";
import { print } from "./figures.ts";

const MESSAGES = 10_000;
const CONVERSATIONS = 200;
const env = { HUBSPOT_TOKEN: "fake-token", SALESFORCE_ACCESS_TOKEN: "fake-token", PIPEDRIVE_API_TOKEN: "fake-token" };
const create = { hubspot: createFakeHubSpot, salesforce: createFakeSalesforce, pipedrive: createFakePipedrive };
/** Per message, all of them: matching people and updating contacts too. */
const goals: Record<SinkName, number | undefined> = { hubspot: 0.03, salesforce: 0.01, pipedrive: undefined };

console.log(
  `CRM sync: ${MESSAGES} messages of ${CONVERSATIONS} people, all new, into a fake CRM with its batch limits`,
);
for (const sink of ["hubspot", "salesforce", "pipedrive"] as const) await bench(sink);
memory();

async function bench(name: SinkName): Promise<void> {
  const me = person(1);
  const mailbox = createMailbox({ owners: { acc_1: me } });
  const fake = create[name]();
  for (let number = 10; number < 10 + CONVERSATIONS; number++) {
    fake.addContact({ name: `Contact ${number}`, url: profileUrl(number) });
    const thread = mailbox.addThread([me, person(number)]);
    for (let letter = 0; letter < MESSAGES / CONVERSATIONS; letter++) {
      mailbox.write(thread, letter % 3 === 0 ? me : person(number), `Letter ${letter} of ${number}`);
    }
  }
  const store = await openStore(":memory:", name);
  const source = clientSource(createClient({ apiKey: "key", fetch: mailbox.fetch }));
  const options = {
    env,
    fetch: fake.fetch,
    baseUrl: "https://crm.example",
    addressFields: name === "salesforce" ? ["LinkedIn_URL__c"] : [],
    dailyTokens: 1e9,
  };
  const sync = () => run({ source, store, sink: createSink(name, options), apply: true });

  const startedAt = performance.now();
  const first = await sync();
  const seconds = (performance.now() - startedAt) / 1000;
  const calls = sum(first.calls);
  const goal = goals[name];
  if (first.created !== MESSAGES || first.exitCode !== 0 || fake.defects.length > 0)
    throw new Error(JSON.stringify(first));
  const limit = goal === undefined ? "" : `<= ${goal}`;
  print(
    `${name}: calls per message (${calls} calls)`,
    (calls / MESSAGES).toFixed(4),
    limit,
    goal === undefined ? undefined : calls / MESSAGES <= goal,
  );
  print(`${name}: messages per second, on this machine`, String(Math.round(MESSAGES / seconds)));

  mailbox.requests = 0;
  const second = await sync();
  print(`${name}: CRM calls of a run with nothing new`, String(sum(second.calls)), "0", sum(second.calls) === 0);
  print(
    `${name}: pages of the inbox that it reads (of ${CONVERSATIONS / 100})`,
    String(mailbox.requests),
    "1",
    mailbox.requests === 1,
  );
  await store.close();
}

/** Each in a process of its own, on a CRM and a mailbox that keep nothing. */
function memory(): void {
  const peaks = [1_000, 100_000].map((messages) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", join(import.meta.dirname, "crm-memory.ts"), String(messages)],
      { encoding: "utf8" },
    );
    const peak = Number(stdout);
    if (!(peak > 0)) throw new Error(stderr);
    print(`memory in use at the most, ${messages.toLocaleString("en")} messages (MB)`, peak.toFixed(1));
    return peak;
  });
  const growth = (peaks[1] ?? Number.NaN) - (peaks[0] ?? Number.NaN);
  print("growth of memory from 1,000 to 100,000 messages (MB)", growth.toFixed(1), "< 10", growth < 10);
}

function sum(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((total, one) => total + one, 0);
}
