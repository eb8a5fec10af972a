import { createClient } from "@connectsafely/client";
import { createSandbox, type Sandbox } from "@connectsafely/sandbox";
import { type RunOptions, run } from "../src/engine/run.ts";
import { createFakeHubSpot } from "../src/fakes/hubspot.ts";
import { createFakePipedrive } from "../src/fakes/pipedrive.ts";
import { createFakeSalesforce } from "../src/fakes/salesforce.ts";
import { type CreateSinkOptions, createSink } from "../src/sinks/create-sink.ts";
import { clientSource } from "../src/source/source.ts";
import { openStore, type Store } from "../src/store/store.ts";

export const NOW = Date.parse("2026-03-16T16:00:00Z");
export const names = ["hubspot", "salesforce", "pipedrive"] as const;
export type Name = (typeof names)[number];

const env = {
  HUBSPOT_TOKEN: "fake-token",
  SALESFORCE_ACCESS_TOKEN: "fake-token",
  PIPEDRIVE_API_TOKEN: "fake-token",
};

export function createFakeFor(name: Name, now: () => number = () => NOW) {
  if (name === "hubspot") return createFakeHubSpot();
  return name === "salesforce" ? createFakeSalesforce() : createFakePipedrive({ now });
}

export type AnyFake = ReturnType<typeof createFakeFor>;

/** A sink on a fake, with a clock of its own and no waiting. */
export function sinkFor(name: Name, fake: { fetch: typeof fetch }, options: CreateSinkOptions = {}) {
  return createSink(name, {
    env,
    fetch: fake.fetch,
    baseUrl: "https://crm.example",
    addressFields: name === "salesforce" ? ["LinkedIn_URL__c"] : [],
    dailyTokens: 100_000_000,
    now: () => NOW,
    sleep: async () => {},
    random: () => 0.5,
    ...options,
  });
}

export function sandboxClient(sandbox: Sandbox) {
  return createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch, sleep: async () => {} });
}

/** The sandbox's people as contacts of a CRM, but for those numbered from `from` on. */
export function addPeople(sandbox: Sandbox, fake: AnyFake, from = 1_000): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [index, { profileId, name }] of sandbox.control.listMembers().entries()) {
    if (index < from) ids.set(profileId, fake.addContact({ name, url: `https://www.linkedin.com/in/${profileId}/` }));
  }
  return ids;
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly fake: AnyFake;
  readonly store: Store;
  readonly contacts: Map<string, string>;
  sync(options?: Partial<RunOptions>): ReturnType<typeof run>;
}

/** The sandbox's first account, a fake CRM that knows everyone, and an empty state. */
export async function createScene(name: Name, { known = 1_000 }: { known?: number } = {}): Promise<Scene> {
  const sandbox = createSandbox({ now: () => NOW });
  const fake = createFakeFor(name);
  const contacts = addPeople(sandbox, fake, known);
  const store = await openStore(":memory:", name);
  const source = clientSource(sandboxClient(sandbox));
  const sync = (options: Partial<RunOptions> = {}) =>
    run({ source, store, sink: sinkFor(name, fake), apply: true, now: () => NOW, sleep: async () => {}, ...options });
  return { sandbox, fake, store, contacts, sync };
}
