import { forget, openStore } from "@connectsafely/crm";
import { expect, test } from "vitest";
import { sinkNames } from "./kill-anywhere.ts";
import { person, profileId } from "./mailbox.ts";
import { colleague, createScene, me, type Scene } from "./scene.ts";

const jane = person(10);
const john = person(11);

function bodies(scene: Scene): string[] {
  return scene.messages().map(({ body }) => body);
}

test.each(sinkNames)(
  "%s gets one entry of a message that two of our accounts see, and both of ours count as sent",
  async (sink) => {
    const scene = await createScene(sink);
    const contact = scene.contact(jane);
    const thread = scene.mailbox.addThread([me, colleague, jane], ["acc_1", "acc_2"]);
    scene.mailbox.write(thread, me, "Hello from me");
    scene.mailbox.write(thread, colleague, "Hello from my colleague");
    scene.mailbox.write(thread, jane, "Hello to both of you");

    const first = await scene.sync({ accounts: ["acc_1", "acc_2"] });
    expect(first).toMatchObject({ created: 3, updated: 0, unchanged: 3, exitCode: 0 });
    expect(scene.messages().map(({ contacts }) => contacts)).toEqual([[contact], [contact], [contact]]);
    const second = await scene.sync({ accounts: ["acc_2", "acc_1"] });
    expect(second).toMatchObject({ created: 0, updated: 0 });
    expect(scene.messages()).toHaveLength(3);
  },
);

test.each(sinkNames)("an edited message is changed in %s, not added", async (sink) => {
  const scene = await createScene(sink);
  scene.contact(jane);
  const thread = scene.mailbox.addThread([me, jane]);
  scene.mailbox.write(thread, me, "First");
  const letter = scene.mailbox.write(thread, jane, "Tusday?");
  await scene.sync();
  scene.mailbox.edit(thread, letter, "Tuesday?");
  expect(await scene.sync()).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect(bodies(scene).filter((body) => body.includes("Tuesday?"))).toHaveLength(1);
  expect(bodies(scene).filter((body) => body.includes("Tusday?"))).toEqual([]);
});

test("a message that arrives while its conversation is read comes with this run or the next", async () => {
  const scene = await createScene("hubspot", { messagesPerPage: 2, conversationsPerPage: 2 });
  scene.contact(jane);
  scene.contact(john);
  const threads = [jane, john].map((one) => scene.mailbox.addThread([me, one]));
  for (const thread of threads)
    for (let letter = 0; letter < 7; letter++) scene.mailbox.write(thread, me, `Letter ${thread.number}/${letter}`);
  let late = 0;
  scene.mailbox.onRequest = (requests) => {
    const thread = threads[requests % 2];
    if (thread && late < 5) scene.mailbox.write(thread, jane, `Late ${late++}`);
  };
  await scene.sync();
  await scene.sync();
  expect(scene.messages()).toHaveLength(14 + 5);
  expect(new Set(scene.messages().map(({ key }) => key)).size).toBe(19);
});

test("conversations that move up while the inbox is walked are neither missed nor doubled", async () => {
  const scene = await createScene("salesforce", { conversationsPerPage: 3 });
  const people = Array.from({ length: 12 }, (_, index) => person(20 + index));
  for (const one of people) {
    scene.contact(one);
    scene.mailbox.write(scene.mailbox.addThread([me, one]), one, `First of ${one.number}.`);
  }
  let moved = 0;
  scene.mailbox.onRequest = () => {
    // The oldest one moves to the top between two pages.
    const thread = scene.mailbox.threads[moved];
    if (thread && moved++ < 4) scene.mailbox.write(thread, me, `Second of ${19 + moved}.`);
  };
  await scene.sync();
  await scene.sync();
  expect(scene.messages()).toHaveLength(12 + 4);
  expect(new Set(bodies(scene)).size).toBe(16);
});

test("an inbox out of order is read to its end, so nothing hides behind an old conversation", async () => {
  const scene = await createScene("hubspot", { ordered: false, conversationsPerPage: 2 });
  const people = Array.from({ length: 7 }, (_, index) => person(20 + index));
  for (const one of people) {
    scene.contact(one);
    scene.mailbox.write(scene.mailbox.addThread([me, one]), one, `First of ${one.number}`);
  }
  await scene.sync();
  const last = scene.mailbox.threads[6];
  if (last) scene.mailbox.write(last, me, "News on the last page");
  expect(await scene.sync()).toMatchObject({ created: 1, changed: 1 });
  expect(scene.messages()).toHaveLength(8);
});

test("where the API does not lead back far enough, the gap is reported, and stays reported", async () => {
  const scene = await createScene("hubspot", { pagesBack: false, messagesPerPage: 5 });
  scene.contact(jane);
  const thread = scene.mailbox.addThread([me, jane]);
  for (let letter = 0; letter < 12; letter++) scene.mailbox.write(thread, jane, `Letter ${letter}`);
  const report = await scene.sync();
  expect(report).toMatchObject({ created: 5, exitCode: 2 });
  expect(report.gaps).toEqual([
    { account: "acc_1", thread: expect.stringMatching(/^2-/), from: 0, to: thread.letters[7]?.sentAt },
  ]);
  expect((await scene.sync()).gaps).toHaveLength(1);
});

test("a gap between two runs is reported with both its ends", async () => {
  const scene = await createScene("hubspot", { pagesBack: false, messagesPerPage: 5 });
  scene.contact(jane);
  const thread = scene.mailbox.addThread([me, jane]);
  for (let letter = 0; letter < 4; letter++) scene.mailbox.write(thread, jane, `Letter ${letter}`);
  expect((await scene.sync()).gaps).toEqual([]);
  for (let letter = 4; letter < 12; letter++) scene.mailbox.write(thread, jane, `Letter ${letter}`);
  expect((await scene.sync()).gaps).toMatchObject([{ from: thread.letters[3]?.sentAt, to: thread.letters[7]?.sentAt }]);
});

test("a participant without an address waits for the map, and says why", async () => {
  const scene = await createScene("pipedrive");
  const anonymous = person(30, false);
  const thread = scene.mailbox.addThread([me, anonymous]);
  scene.mailbox.write(thread, anonymous, "Who am I?");
  const report = await scene.sync();
  expect(report.unmatched).toMatchObject([
    { name: anonymous.name, status: "none", why: expect.stringContaining("the profile has no address") },
  ]);
  const id = scene.contact(person(31));
  const map = new Map([[report.unmatched[0]?.id ?? "", { remote: { type: "person", id } }]]);
  expect(await scene.sync({ map })).toMatchObject({ created: 1, exitCode: 0 });
});

test("someone of a group who gets a record later is added to what was written before", async () => {
  const scene = await createScene("hubspot");
  const first = scene.contact(jane);
  const thread = scene.mailbox.addThread([me, jane, john]);
  scene.mailbox.write(thread, john, "To all of you");
  expect(await scene.sync()).toMatchObject({ created: 1, exitCode: 2 });
  expect(scene.messages()[0]?.contacts).toEqual([first]);
  const second = scene.contact(john);
  expect(await scene.sync({ settings: { rematchAfterMs: -1 } })).toMatchObject({ created: 0, updated: 1, exitCode: 0 });
  expect(scene.messages()[0]?.contacts.toSorted()).toEqual([first, second].toSorted());
});

test("what a forgotten member of a group writes stays out, and the others' messages go on", async () => {
  const scene = await createScene("hubspot");
  scene.contact(jane);
  scene.contact(john);
  const store = await openStore(":memory:", "hubspot");
  const thread = scene.mailbox.addThread([me, jane, john]);
  scene.mailbox.write(thread, jane, "Jane's words");
  scene.mailbox.write(thread, john, "John's words");
  await scene.sync({ store });
  await forget({ store, sink: scene.sink(), person: profileId(jane.number), apply: true });
  expect(scene.messages()).toEqual([]);

  scene.mailbox.write(thread, jane, "Jane's further words");
  scene.mailbox.write(thread, john, "John's further words");
  await scene.sync({ store });
  expect(bodies(scene).join()).toContain("John's further words");
  expect(bodies(scene).join()).not.toMatch(/Jane's/);
});

test("a state that is lost makes no message twice, in any CRM", async () => {
  for (const sink of sinkNames) {
    const before = await createScene(sink);
    before.contact(jane);
    const thread = before.mailbox.addThread([me, jane]);
    for (let letter = 0; letter < 6; letter++) before.mailbox.write(thread, letter % 2 ? me : jane, `Letter ${letter}`);
    await before.sync();
    await before.sync({ store: await openStore(":memory:", sink) });
    expect(before.messages()).toHaveLength(6);
  }
});

test("10,000 messages of 250 people go in once, and a second run has nothing to do", async () => {
  const scene = await createScene("salesforce");
  for (let number = 100; number < 350; number++) {
    scene.contact(person(number));
    const thread = scene.mailbox.addThread([me, person(number)]);
    for (let letter = 0; letter < 40; letter++)
      scene.mailbox.write(thread, letter % 2 ? me : person(number), `${number}/${letter}`);
  }
  expect(await scene.sync()).toMatchObject({ created: 10_000, exitCode: 0 });
  expect(new Set(scene.messages().map(({ key }) => key)).size).toBe(10_000);
  expect(await scene.sync()).toMatchObject({ created: 0, calls: {} });
});
