import { expect, test } from "vitest";
import { createScene, NOW, names } from "../../test/setup.ts";
import { dueFor } from "./follow-ups.ts";
import type { FollowUpRule } from "./settings.ts";

const DAY = 86_400_000;
const noReply: FollowUpRule = { when: "noReply", afterMs: 3 * DAY, withinMs: 30 * DAY, title: "Follow up with {name}" };
const replied: FollowUpRule = { when: "replied", afterMs: 0, withinMs: 30 * DAY, title: "Answer {name}" };
const last = (direction: "in" | "out", days: number) => ({ key: "li_1", direction, at: NOW - days * DAY });

test("no reply counts from our last message, and ends with theirs", () => {
  expect(dueFor({ thread: "t", last: last("out", 2) }, [noReply], NOW)).toEqual([]);
  expect(dueFor({ thread: "t", last: last("out", 4) }, [noReply], NOW)).toHaveLength(1);
  expect(dueFor({ thread: "t", last: last("in", 4) }, [noReply], NOW)).toEqual([]);
  expect(dueFor({ thread: "t", last: last("in", 4) }, [noReply, replied], NOW)).toMatchObject([{ rule: replied }]);
});

test("what has been quiet for too long is left alone", () => {
  expect(dueFor({ thread: "t", last: last("out", 31) }, [noReply], NOW)).toEqual([]);
});

test("one message sets a rule off once, the next message anew", () => {
  const [one] = dueFor({ thread: "t", last: last("out", 4) }, [noReply], NOW);
  const [same] = dueFor({ thread: "t", last: last("out", 4) }, [noReply], NOW + DAY);
  const [next] = dueFor({ thread: "t", last: { ...last("out", 4), key: "li_2" } }, [noReply], NOW);
  expect(same?.key).toBe(one?.key);
  expect(next?.key).not.toBe(one?.key);
});

test.each(names)("%s gets a task per conversation that waits, and none twice", async (name) => {
  const { fake, sync } = await createScene(name);
  const settings = { followUps: [noReply, replied] };
  const plan = await sync({ apply: false, settings });
  const report = await sync({ settings });
  const tasks = () => fake.held().filter(({ kind }) => kind === "task");
  expect(tasks().length).toBeGreaterThan(10);
  expect(report.tasks).toBe(tasks().length);
  expect(plan.tasks).toBe(report.tasks);
  expect(await sync({ settings })).toMatchObject({ tasks: 0, calls: {} });
  expect(new Set(tasks().map(({ key }) => key)).size).toBe(tasks().length);
  expect(fake.defects).toEqual([]);
});

test("a stage is set once, so that a person's own choice stays", async () => {
  const { fake, sync } = await createScene("hubspot");
  const settings = { followUps: [{ ...replied, stage: { field: "hs_lead_status", value: "CONNECTED" } }] };
  await sync({ settings });
  if (!("objects" in fake)) throw new Error("no HubSpot");
  const contacts = fake.objects.contacts;
  const [id, values] = [...contacts].find(([, one]) => one["hs_lead_status"] === "CONNECTED") ?? [];
  expect(id).toBeDefined();
  contacts.set(id ?? "", { ...values, hs_lead_status: "OPEN_DEAL" });
  await sync({ settings });
  expect(contacts.get(id ?? "")).toMatchObject({ hs_lead_status: "OPEN_DEAL" });
});

test("followups alone leaves messages as they are", async () => {
  const { fake, sync, sandbox } = await createScene("hubspot");
  await sync();
  const before = fake.held().length;
  sandbox.control.receiveMessage({ from: "john-doe-123", text: "New" });
  const report = await sync({ only: "followups", settings: { followUps: [replied] } });
  expect(report).toMatchObject({ created: 0, conversations: 0 });
  expect(fake.held().length - before).toBe(report.tasks);
});
