import { createClient } from "@connectsafely/client";
import {
  clientSource,
  createSink,
  openStore,
  type Report,
  type RunOptions,
  run,
  type Sink,
  type SinkName,
} from "@connectsafely/crm";
import { createFakeHubSpot, createFakePipedrive, createFakeSalesforce, type Held } from "@connectsafely/crm/fakes";
import { createMailbox, type Mailbox, type MailboxOptions, type Person, person, profileUrl } from "./mailbox.ts";

const create = { hubspot: createFakeHubSpot, salesforce: createFakeSalesforce, pipedrive: createFakePipedrive };
const env = { HUBSPOT_TOKEN: "fake-token", SALESFORCE_ACCESS_TOKEN: "fake-token", PIPEDRIVE_API_TOKEN: "fake-token" };

export const me = person(1);
export const colleague = person(2);

export interface Scene {
  readonly mailbox: Mailbox;
  readonly defects: readonly string[];
  contact(person: Person, url?: string): string;
  sink(): Sink;
  sync(options?: Partial<RunOptions>): Promise<Report>;
  messages(): readonly Held[];
}

/** A mailbox of the test's own, an empty fake, an empty state. */
export async function createScene(sinkName: SinkName, options: Partial<MailboxOptions> = {}): Promise<Scene> {
  const mailbox = createMailbox({ owners: { acc_1: me, acc_2: colleague }, ...options });
  const fake = create[sinkName]();
  const store = await openStore(":memory:", sinkName);
  const source = clientSource(createClient({ apiKey: "key", fetch: mailbox.fetch }));
  const sink = () =>
    createSink(sinkName, {
      env,
      fetch: fake.fetch,
      baseUrl: "https://crm.example",
      addressFields: sinkName === "salesforce" ? ["LinkedIn_URL__c"] : [],
      dailyTokens: 1e9,
      sleep: async () => {},
    });
  return {
    mailbox,
    defects: fake.defects,
    contact: ({ number, name }, url = profileUrl(number)) => fake.addContact({ name, url }),
    messages: () => fake.held().filter(({ kind }) => kind === "message"),
    sink,
    sync: (changes = {}) =>
      run({ source, store, sink: sink(), accounts: ["acc_1"], apply: true, sleep: async () => {}, ...changes }),
  };
}
