import { expect, test } from "vitest";
import { createFakeFor, type Name, names, sinkFor } from "../../test/setup.ts";
import type { FakeHubSpot } from "../fakes/hubspot.ts";
import type { FakePipedrive } from "../fakes/pipedrive.ts";
import type { FakeSalesforce } from "../fakes/salesforce.ts";
import type { Entry, Person, Remote } from "../model.ts";

// What every CRM has to do alike.

const jane: Person = {
  id: "ACoAAEXAMPLE0000000000000000000000000003",
  name: "Jane Doe",
  url: "https://www.linkedin.com/in/jane-doe-123",
};

const entryFor = (contact: Remote, number: number, body = `Text ${number}`): Entry => ({
  key: `li_${String(number).padStart(32, "0")}`,
  kind: "message",
  direction: "in",
  title: "LinkedIn message from Jane Doe",
  body,
  at: Date.parse("2026-03-14T09:12:00Z"),
  contacts: [contact],
  remoteId: undefined,
});

function start(name: Name, person: Person = jane, urls: string[] = [jane.url ?? ""]) {
  const fake = createFakeFor(name);
  const sink = sinkFor(name, fake);
  const ids = urls.map((url) => fake.addContact({ name: person.name, url }));
  return { fake, sink, contact: { type: sink.contactType, id: ids[0] ?? "" }, ids };
}

test.each(names)("%s finds a person by address, and by our own id once that is written back", async (name) => {
  const { fake, sink, contact } = start(name, jane, [`${jane.url}/`]);
  expect((await sink.match([jane])).get(jane.id)).toMatchObject({
    status: "exact",
    remote: contact,
    why: expect.stringContaining("address"),
  });
  await sink.save([{ person: jane, remote: contact, linkBack: true }]);
  const renamed = { ...jane, url: "https://www.linkedin.com/in/jane-m-doe" };
  expect((await sink.match([renamed])).get(jane.id)).toMatchObject({
    status: "exact",
    remote: contact,
    why: expect.stringContaining("profile id"),
  });
  expect(fake.defects).toEqual([]);
});

test.each(names)("%s writes to nobody when two records have the address", async (name) => {
  const { sink, ids } = start(name, jane, [jane.url ?? "", jane.url ?? ""]);
  const match = (await sink.match([jane])).get(jane.id);
  expect(match).toMatchObject({ status: "ambiguous", why: expect.stringContaining("2 records") });
  expect(match && "candidates" in match && match.candidates.map(({ id }) => id)).toEqual(ids);
});

test.each(names)("%s takes a name for a suggestion, and only when asked", async (name) => {
  const { sink, contact } = start(name, jane, ["https://www.linkedin.com/in/someone-else"]);
  expect((await sink.match([jane])).get(jane.id)).toMatchObject({ status: "none", candidates: [] });
  expect((await sink.match([jane], true)).get(jane.id)).toMatchObject({ status: "none", candidates: [contact] });
});

test.each(names)("%s says so of a person without address", async (name) => {
  const { sink } = start(name);
  const nobody = { id: "ACoAAEXAMPLE0000000000000000000000000009", name: "John Doe", url: undefined };
  expect((await sink.match([nobody])).get(nobody.id)).toMatchObject({
    status: "none",
    why: expect.stringContaining("the profile has no address"),
  });
});

test.each(names)(
  "%s holds an entry once, however often it is written by its id, with the newest text",
  async (name) => {
    const { fake, sink, contact } = start(name);
    const [first] = await sink.put([entryFor(contact, 1)]);
    const remoteId = first?.state === "done" ? first.remoteId : undefined;
    await sink.put([{ ...entryFor(contact, 1, "Edited <b>& more"), remoteId }]);
    const [held, ...others] = fake.held();
    expect(others).toEqual([]);
    expect(held).toMatchObject({ key: entryFor(contact, 1).key, contacts: [contact.id], kind: "message" });
    expect(held?.body).toContain(name === "salesforce" ? "Edited <b>& more" : "Edited &lt;b&gt;&amp; more");
    expect(fake.defects).toEqual([]);
  },
);

test.each(names)("%s tells which entries were refused, and why", async (name) => {
  const { fake, sink, contact } = start(name);
  const rule = (values: object) => (JSON.stringify(values).includes("Text 2") ? "no twos" : undefined);
  (fake as FakeHubSpot | FakeSalesforce | FakePipedrive).rule = rule;
  const outcomes = await sink.put([1, 2, 3].map((number) => entryFor(contact, number)));
  expect(outcomes.map(({ state }) => state)).toEqual(["done", "failed", "done"]);
  expect(outcomes[1]).toMatchObject({ error: expect.stringContaining("no twos") });
  expect(fake.held()).toHaveLength(2);
});

test.each(names)("%s loses no other entry to one whose contact is gone", async (name) => {
  const { sink, contact } = start(name);
  const gone = { type: contact.type, id: name === "salesforce" ? "003999999999999999" : "999" };
  const outcomes = await sink.put([entryFor(contact, 1), entryFor(gone, 2), entryFor(contact, 3)]);
  expect(outcomes.map(({ state }) => state)).toEqual(["done", "failed", "done"]);
});

test.each(names)("%s saves the other contacts when one is gone", async (name) => {
  const { sink, contact } = start(name);
  const gone = { type: contact.type, id: name === "salesforce" ? "003999999999999999" : "999" };
  const engagement = { sent: 1, received: 1 };
  const outcomes = await sink.save([
    { person: jane, remote: contact, linkBack: true, engagement },
    { person: { ...jane, id: "gone" }, remote: gone, linkBack: true, engagement },
  ]);
  expect(outcomes).toMatchObject([
    { person: jane.id, remote: contact },
    { person: "gone", error: expect.any(String) },
  ]);
});

test.each(names)("%s lacks everything before setup --apply and nothing after it", async (name) => {
  const fake = createFakeFor(name);
  if ("properties" in fake) fake.properties.clear();
  else if ("records" in fake)
    for (const field of [...fake.fields.Task, ...fake.fields.Contact])
      if (field.startsWith("LI_")) for (const set of [fake.fields.Task, fake.fields.Contact]) set.delete(field);
  if ("activityTypes" in fake) {
    fake.activityTypes.clear();
    for (const field of fake.fields.keys()) if (field !== "LinkedIn") fake.fields.delete(field);
  }
  const sink = sinkFor(name, fake);
  const missing = await sink.setup(false);
  expect(missing.every(({ state }) => state === "missing")).toBe(true);
  expect((await sink.setup(true)).every(({ state }) => state === "created")).toBe(true);
  expect((await sink.setup(false)).every(({ state }) => state === "present")).toBe(true);
  expect(missing.length).toBeGreaterThan(6);
});

test.each(names)("%s creates a contact that is found again by our id", async (name) => {
  const { fake, sink } = start(name, jane, []);
  const [outcome] = await sink.save([{ person: jane, remote: undefined, linkBack: true }]);
  expect((await sink.match([jane])).get(jane.id)).toMatchObject({ status: "exact", remote: outcome?.remote });
  expect(fake.defects).toEqual([]);
});

test.each(names)("%s removes what it wrote, and does not mind what is gone", async (name) => {
  const { fake, sink, contact } = start(name);
  const outcomes = await sink.put([entryFor(contact, 1), entryFor(contact, 2)]);
  const ids = outcomes.flatMap((outcome) => (outcome.state === "done" ? [outcome.remoteId] : []));
  await sink.remove("message", ids);
  await sink.remove("message", ids);
  expect(fake.held()).toEqual([]);
});

test.each(names)("%s shows what the conversations come to on the contact", async (name) => {
  const { fake, sink, contact } = start(name);
  const at = Date.parse("2026-03-14T09:12:00Z");
  await sink.save([
    {
      person: jane,
      remote: contact,
      linkBack: false,
      engagement: { lastSent: at, lastReply: at, sent: 3, received: 2, replyMinutes: 45 },
    },
  ]);
  const contacts = "objects" in fake ? fake.objects.contacts : "records" in fake ? fake.records.Contact : fake.persons;
  const shown = JSON.stringify([...contacts.values()]);
  for (const value of ["2026-03-14", "45", "3", "2"]) expect(shown).toContain(value);
  expect(fake.defects).toEqual([]);
});

test("Pipedrive finds what it wrote by the marker, on any page", async () => {
  const { sink, contact } = start("pipedrive");
  const entries = Array.from({ length: 1_100 }, (_, number) => entryFor(contact, number));
  for (const entry of entries) await sink.put([entry]);
  const found = await sink.find?.(
    [entries[0]?.key ?? "", entries[1_050]?.key ?? "", "li_ffffffffffffffffffffffffffffffff"],
    contact.id,
    0,
  );
  expect([...(found?.keys() ?? [])]).toEqual([entries[0]?.key, entries[1_050]?.key]);
});

test("10,000 messages into Pipedrive's smallest plan take days, and the estimate says so", () => {
  const sink = sinkFor("pipedrive", createFakeFor("pipedrive"), { dailyTokens: 30_000 });
  expect(sink.estimate({ messages: 10_000, tasks: 0, people: 0, contacts: 0 })).toMatchObject({
    calls: 10_000,
    tokens: 50_000,
    days: 4,
  });
});
