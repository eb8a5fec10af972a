import { expect, test } from "vitest";
import { readInbox } from "./inbox.ts";
import type { InboxPage, Source } from "./source.ts";

function pages(...activities: number[][]): { source: Source; first: InboxPage; asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const page = (index: number): InboxPage => ({
    account: "acc_1",
    owner: "me",
    conversations: (activities[index] ?? []).map((activityAt) => ({
      glimpse: { thread: `2-${activityAt}`, urn: "", activityAt, latest: "", people: [] },
      people: [],
    })),
    next: index + 1 < activities.length ? String(index + 1) : undefined,
  });
  const source: Source = {
    async inbox(_account, cursor) {
      asked.push(cursor);
      return page(Number(cursor ?? 0));
    },
    history: () => Promise.reject(new Error("not asked for")),
  };
  return { source, first: page(0), asked };
}

async function read(given: ReturnType<typeof pages>, covered: number): Promise<number> {
  let count = 0;
  for await (const _ of readInbox(given.source, given.first, covered)) count++;
  return count;
}

test("stops after the page that reaches what an earlier walk has covered", async () => {
  expect(await read(pages([90, 80], [70, 60], [50, 40]), 65)).toBe(2);
});

test("reads on where a conversation is exactly as old: another may share its moment", async () => {
  expect(await read(pages([90, 80], [80, 60], [50, 40]), 80)).toBe(2);
});

test("reads to the end when a page is out of order", async () => {
  expect(await read(pages([90, 30], [70, 60], [50, 40]), 65)).toBe(1);
  expect(await read(pages([30, 90], [20, 10], [95, 5]), 65)).toBe(3);
});

test("reads everything when nothing is covered", async () => {
  expect(await read(pages([90, 80], [70, 60], [50, 40]), 0)).toBe(3);
});

test("a cursor that comes back ends the walk", async () => {
  const given = pages([90], [80]);
  const looping: Source = { ...given.source, inbox: async () => ({ ...given.first, next: "1" }) };
  expect(await read({ ...given, source: looping, first: { ...given.first, next: "1" } }, 0)).toBe(2);
});
