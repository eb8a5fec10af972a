import { expect, test } from "vitest";
import { createScene, NOW, names, sandboxClient, sinkFor } from "../../test/setup.ts";
import type { FakeHubSpot } from "../fakes/hubspot.ts";
import { clientSource } from "../source/source.ts";
import type { RunEvent } from "./events.ts";
import { forget } from "./forget.ts";

const JOHN = "ACoAAEXAMPLE0000000000000000000000000002";
const DAY = 86_400_000;
/** Messages of the default account of the sandbox. */
const ALL = 616;

test.each(names)("%s holds the sandbox's inbox: every message once, on its person", async (name) => {
  const { fake, sync, contacts, sandbox } = await createScene(name);
  const report = await sync();
  const conversations = sandbox.control.listConversations();
  const all = conversations.flatMap(
    ({ conversationUrn }) => sandbox.control.listMessages({ conversationUrn, count: 500 }).messages,
  );
  expect(report).toMatchObject({ created: all.length, unmatched: [], gaps: [], exitCode: 0 });
  const held = fake.held();
  expect(new Set(held.map(({ key }) => key)).size).toBe(all.length);
  for (const { profileId, texts } of conversations.map(({ person: { profileId }, conversationUrn }) => ({
    profileId,
    texts: sandbox.control.listMessages({ conversationUrn, count: 500 }).messages.length,
  }))) {
    expect(held.filter(({ contacts: on }) => on.join() === contacts.get(profileId))).toHaveLength(texts);
  }
  expect(fake.defects).toEqual([]);
});

test.each(names)("a plan for %s tells what a sync then does, and writes nothing", async (name) => {
  const { fake, sync, store } = await createScene(name, { known: 40 });
  const events: RunEvent[] = [];
  const plan = await sync({ apply: false, onEvent: (event) => events.push(event) });
  expect(fake.held()).toEqual([]);
  expect(await store.threads.counts()).toEqual({});
  expect(plan.missing).toEqual([]);

  const report = await sync();
  expect(report.created).toBe(plan.created);
  expect(report.unmatched).toEqual(plan.unmatched);
  expect(events.filter(({ type }) => type === "message")).toHaveLength(plan.created);
});

test.each(names)("a second run with nothing new makes no call to %s and reads one page of the inbox", async (name) => {
  const { sandbox, sync } = await createScene(name);
  await sync();
  const before = sandbox.control.listRequests().length;
  expect(await sync()).toMatchObject({ created: 0, updated: 0, calls: {}, exitCode: 0 });
  expect(sandbox.control.listRequests().length - before).toBe(1);
});

test("the estimate comes before the first write", async () => {
  const { fake, sync } = await createScene("hubspot");
  const seen: [string, number][] = [];
  await sync({ onEvent: ({ type }) => type === "estimate" && seen.push([type, fake.held().length]) });
  expect(seen).toEqual([["estimate", 0]]);
});

test("what arrives between two runs is all that the second one writes", async () => {
  const { sandbox, fake, sync } = await createScene("salesforce");
  const first = await sync();
  sandbox.control.receiveMessage({ from: "john-doe-123", text: "Any news?" });
  const second = await sync();
  expect(second).toMatchObject({ created: 1, changed: 1 });
  expect(fake.held()).toHaveLength(first.created + 1);
  expect(fake.held().at(-1)?.body).toContain("John Doe: Any news?");
});

test("whoever is mapped by hand gets all of the conversation, at once", async () => {
  const { fake, sync } = await createScene("hubspot", { known: 0 });
  expect(await sync()).toMatchObject({ created: 0, exitCode: 2 });
  const id = fake.addContact({ name: "J. Doe" });
  const map = new Map([[JOHN, { remote: { type: "contact", id } }]]);
  expect(await sync({ map })).toMatchObject({ created: 11 });
  expect(new Set(fake.held().flatMap(({ contacts }) => contacts))).toEqual(new Set([id]));
});

test("whoever the map skips is no open question any more", async () => {
  const { sync } = await createScene("hubspot", { known: 0 });
  const before = await sync();
  const after = await sync({ map: new Map([[JOHN, "skip"]]) });
  expect(after.unmatched).toHaveLength(before.unmatched.length - 1);
});

test("whoever was not found is looked for again after a day, and not before", async () => {
  const { fake, sync } = await createScene("pipedrive", { known: 0 });
  await sync();
  fake.addContact({ name: "John Doe", url: `https://www.linkedin.com/in/${JOHN}` });
  expect(await sync()).toMatchObject({ created: 0, calls: {} });
  expect(await sync({ now: () => NOW + 2 * DAY })).toMatchObject({ created: 11 });
});

test("creating contacts is opt-in, and makes each once", async () => {
  const { fake, sync } = await createScene("hubspot", { known: 50 });
  const count = () => (fake as FakeHubSpot).objects.contacts.size;
  const before = count();
  await sync();
  expect(count()).toBe(before);
  const report = await sync({ settings: { createContacts: true, rematchAfterMs: -1 } });
  expect(report).toMatchObject({ unmatched: [], exitCode: 0 });
  expect(count()).toBe(before + 11);
});

test("an earlier --since brings what the later one left out", async () => {
  const { fake, sync } = await createScene("hubspot");
  const all = (await sync({ apply: false })).created;
  const first = await sync({ settings: { since: NOW - 3 * DAY } });
  expect(first.created).toBeLessThan(all);
  const second = await sync({ settings: { since: 0 } });
  expect(first.created + second.created).toBe(all);
  expect(fake.held()).toHaveLength(all);
});

test("--max-messages stops, and the next run goes on", async () => {
  const { fake, sync } = await createScene("salesforce");
  expect(await sync({ settings: { maxMessages: 100 } })).toMatchObject({ created: 100, limited: true, exitCode: 2 });
  expect(await sync()).toMatchObject({ exitCode: 0 });
  expect(new Set(fake.held().map(({ key }) => key)).size).toBe(ALL);
  expect(fake.held()).toHaveLength(ALL);
});

test("what the CRM refuses holds its conversation back alone, and replay takes it in", async () => {
  const { fake, sync } = await createScene("hubspot");
  const hubspot = fake as FakeHubSpot;
  hubspot.rule = (values) =>
    values["hs_communication_body"]?.includes("Is the position still open?") ? "no such talk" : undefined;
  const report = await sync();
  const refused = Object.values(report.failed).reduce((sum, count) => sum + count, 0);
  expect(report.exitCode).toBe(1);
  expect(Object.keys(report.failed)).toEqual(["HubSpot refused it: no such talk"]);
  expect(report.created).toBe(ALL - refused);

  hubspot.rule = undefined;
  expect(await sync()).toMatchObject({ created: 0 });
  expect(await sync({ replay: true })).toMatchObject({ created: refused, exitCode: 0 });
  expect(fake.held()).toHaveLength(ALL);
});

test("a property that is missing stops it before anything is written", async () => {
  const { fake, sync } = await createScene("hubspot");
  (fake as FakeHubSpot).properties.delete("communications.li_message_key");
  const report = await sync();
  expect(report.stopped?.message).toBe(
    "HubSpot lacks property communications.li_message_key (string, unique). Nothing was written. Next: connectsafely-crm setup hubspot --apply",
  );
  expect(report.exitCode).toBe(1);
  expect(fake.held()).toEqual([]);
  expect(await sync({ apply: false })).toMatchObject({
    exitCode: 2,
    missing: ["property communications.li_message_key (string, unique)"],
  });
});

test.each(names)(
  "a token of %s that is revoked in the middle stops it; with a new one the next run goes on",
  async (name) => {
    const { fake, sync, store } = await createScene(name);
    const operation = { hubspot: "upsertCommunications", salesforce: "upsertRecords", pipedrive: "createActivity" }[
      name
    ];
    fake.faults.arm({ kind: "401", operation, skip: 2 });
    const report = await sync();
    expect(report).toMatchObject({ stopped: { kind: "auth" }, exitCode: 1 });
    expect(fake.held().length).toBeGreaterThan(0);
    expect(fake.held().length).toBeLessThan(ALL);

    fake.faults.disarm();
    expect(await sync()).toMatchObject({ exitCode: 0 });
    expect(new Set(fake.held().map(({ key }) => key)).size).toBe(ALL);
    expect(fake.held()).toHaveLength(ALL);
    expect((await store.deliveries.counts()).sending).toBeUndefined();
  },
);

test("a key of the messaging API that is revoked in the middle stops it; nothing is half-written", async () => {
  const { fake, sync, sandbox, store } = await createScene("hubspot");
  let requests = 0;
  const revoked: typeof fetch = async (input, init) =>
    ++requests > 20
      ? Response.json({ error: "Unauthorized - Invalid credentials" }, { status: 401 })
      : sandbox.fetch(input, init);
  const report = await sync({ source: clientSource(sandboxClient({ ...sandbox, fetch: revoked })) });
  expect(report).toMatchObject({ stopped: { kind: "authentication" }, exitCode: 1 });
  expect((await store.deliveries.counts()).sending).toBeUndefined();
  expect(await sync()).toMatchObject({ exitCode: 0 });
  expect(fake.held()).toHaveLength(ALL);
});

test("a CRM that is down ends the run soon, and the next one finishes it", async () => {
  const { fake, sync } = await createScene("salesforce");
  fake.faults.arm({ kind: "500-before", operation: "upsertRecords" });
  expect(await sync()).toMatchObject({ stopped: { kind: "unavailable" }, exitCode: 1 });
  expect(fake.calls.get("upsertRecords")).toBeLessThan(20);
  fake.faults.disarm();
  expect(await sync()).toMatchObject({ exitCode: 0 });
  expect(fake.held()).toHaveLength(ALL);
});

test.each(names)(
  "a write to %s that is never answered is settled within the run, and makes no second entry",
  async (name) => {
    const { fake, sync } = await createScene(name);
    const operation = { hubspot: "upsertCommunications", salesforce: "upsertRecords", pipedrive: "createActivity" }[
      name
    ];
    fake.faults.arm({ kind: "hang-after", operation, count: 2, skip: 1 });
    expect(await sync({ sink: sinkFor(name, fake, { timeout: 100 }) })).toMatchObject({
      unknown: 0,
      again: 0,
      exitCode: 0,
    });
    expect(new Set(fake.held().map(({ key }) => key)).size).toBe(ALL);
    expect(fake.held()).toHaveLength(ALL);
  },
);

test("a Pipedrive that breaks at every write leaves few in doubt, and has each once in the end", async () => {
  const { fake, sync, store } = await createScene("pipedrive");
  fake.faults.arm({ kind: "drop-after", operation: "createActivity" });
  expect(await sync()).toMatchObject({ stopped: { kind: "unavailable" }, exitCode: 1 });
  expect((await store.deliveries.counts()).sending).toBe(3);
  fake.faults.disarm();
  expect(await sync()).toMatchObject({ exitCode: 0 });
  expect(fake.held()).toHaveLength(ALL);
});

test("the daily share of Pipedrive's tokens is kept, across runs of one day", async () => {
  const { fake, sync, store } = await createScene("pipedrive");
  const spent = async () => store.runs.spentSince(NOW - (NOW % DAY));
  const sink = async () => sinkFor("pipedrive", fake, { dailyTokens: 8_000, reserve: 0.5, spentTokens: await spent() });
  const report = await sync({ sink: await sink() });
  expect(report).toMatchObject({ stopped: { kind: "budget" }, exitCode: 2 });
  expect(report.tokens).toBeLessThanOrEqual(4_000);
  expect(await sync({ sink: await sink() })).toMatchObject({ created: 0, tokens: 0, exitCode: 2 });
});

test("a signal stops it between two steps", async () => {
  const { fake, sync } = await createScene("pipedrive");
  const stop = new AbortController();
  const report = await sync({ signal: stop.signal, onEvent: ({ type }) => type === "progress" && stop.abort() });
  expect(report).toMatchObject({
    stopped: { kind: "interrupted", message: "Stopped. Run it again to go on from here." },
    exitCode: 1,
  });
  await sync();
  expect(fake.held()).toHaveLength(ALL);
});

test("forgetting removes a person's conversations from the CRM, and they do not come back", async () => {
  const { fake, sync, store, contacts } = await createScene("hubspot");
  await sync();
  const sink = sinkFor("hubspot", fake);
  expect(await forget({ store, sink, person: JOHN })).toEqual({ messages: 11, tasks: 0 });
  expect(fake.held()).toHaveLength(ALL);
  await forget({ store, sink, person: JOHN, apply: true });
  expect(fake.held()).toHaveLength(ALL - 11);

  await sync({ settings: { rematchAfterMs: -1 } });
  expect(fake.held().some(({ contacts: on }) => on.includes(contacts.get(JOHN) ?? ""))).toBe(false);
});

test("no text of a message is kept in the state or told by an event that is not a plan's line", async () => {
  const { store, sync } = await createScene("hubspot");
  const events: RunEvent[] = [];
  await sync({ onEvent: (event) => events.push(event), settings: { body: "none" } });
  expect(JSON.stringify(events)).not.toContain("Could we talk on Tuesday?");
  expect(JSON.stringify(await store.runs.last())).not.toContain("Could we talk on Tuesday?");
});

test("an inbox that does not tell whose it is stops before anyone's words are taken for ours", async () => {
  const { fake, sync, sandbox } = await createScene("hubspot");
  const source = clientSource(sandboxClient(sandbox));
  const anonymous = {
    ...source,
    inbox: async (...given: Parameters<typeof source.inbox>) => ({
      ...(await source.inbox(...given)),
      owner: undefined,
    }),
  };
  const report = await sync({ source: anonymous });
  expect(report).toMatchObject({
    exitCode: 1,
    stopped: { message: expect.stringContaining('Name the owner\'s profile id in "owners"') },
  });
  expect(fake.held()).toEqual([]);
  expect(
    await sync({ source: anonymous, settings: { owners: ["ACoAAEXAMPLE0000000000000000000000000001"] } }),
  ).toMatchObject({ created: ALL, exitCode: 0 });
});

test("one conversation that cannot be read holds no other back, and is tried again", async () => {
  const { fake, sync, sandbox } = await createScene("hubspot");
  const [first] = sandbox.control.listConversations();
  let isBroken = true;
  const broken: typeof fetch = async (input, init) => {
    const url = decodeURIComponent(input instanceof Request ? input.url : String(input));
    const fails = isBroken && url.includes("conversation-details") && url.includes(first?.conversationUrn ?? "");
    return fails
      ? Response.json({ success: false, error: "Failed to get conversation details" }, { status: 500 })
      : sandbox.fetch(input, init);
  };
  const source = clientSource(sandboxClient({ ...sandbox, fetch: broken }));
  const report = await sync({ source });
  expect(report).toMatchObject({ unreadable: 1, exitCode: 2 });
  expect(report.created).toBe(ALL - 11);
  isBroken = false;
  expect(await sync({ source })).toMatchObject({ created: 11, unreadable: 0, exitCode: 0 });
  expect(fake.held()).toHaveLength(ALL);
});
