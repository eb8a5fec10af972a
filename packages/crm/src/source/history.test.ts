import { expect, test } from "vitest";
import type { Message } from "../model.ts";
import { type HistoryGap, readHistory } from "./history.ts";
import type { Source } from "./source.ts";

interface Api {
  readonly times: readonly number[];
  readonly page: number;
  readonly tellsMore?: boolean;
  readonly pagesBack?: boolean;
}

function apiOf({ times, page, tellsMore = true, pagesBack = true }: Api): Source & { requests: number } {
  const all = times.map(
    (sentAt, index): Message => ({
      key: `m${index}`,
      sender: { id: "them", name: "Jane Doe", url: undefined },
      text: "",
      subject: undefined,
      sentAt,
      attachments: 0,
    }),
  );
  const source = {
    requests: 0,
    inbox: () => Promise.reject(new Error("not asked for")),
    async history(_account: string, _urn: string, before: number | undefined) {
      source.requests++;
      const older = all.filter(({ sentAt }) => !pagesBack || sentAt < (before ?? Number.POSITIVE_INFINITY));
      const start = Math.max(0, older.length - page);
      return { messages: older.slice(start), more: tellsMore ? start > 0 : undefined, doubtful: 0 };
    },
  };
  return source;
}

async function read(api: Api, covered = 0): Promise<{ keys: string[]; gap: HistoryGap | undefined; requests: number }> {
  const source = apiOf(api);
  const walk = readHistory({ source, account: "acc_1", urn: "2-x", covered });
  const keys: string[] = [];
  for (;;) {
    const { value, done } = await walk.next();
    if (done) return { keys, gap: value, requests: source.requests };
    keys.push(...value.messages.map(({ key }) => key));
  }
}

test("reads to the beginning, each message once", async () => {
  const { keys, gap } = await read({ times: [10, 20, 30, 40, 50, 60, 70], page: 3 });
  expect(keys.toSorted()).toEqual(["m0", "m1", "m2", "m3", "m4", "m5", "m6"]);
  expect(gap).toBeUndefined();
});

test("stops once it is past the last settled message", async () => {
  const { requests, gap } = await read({ times: [10, 20, 30, 40, 50, 60, 70, 80, 90], page: 3 }, 75);
  expect({ requests, gap }).toEqual({ requests: 1, gap: undefined });
});

test("loses none of several messages of one moment, wherever a page ends", async () => {
  const { keys, gap } = await read({ times: [10, 20, 20, 20, 30, 40], page: 4 });
  expect(keys.toSorted()).toEqual(["m0", "m1", "m2", "m3", "m4", "m5"]);
  expect(gap).toBeUndefined();
});

test("reports a gap where the API gives the newest page only", async () => {
  const { keys, gap } = await read({ times: [10, 20, 30, 40, 50], page: 2, pagesBack: false });
  expect(keys).toEqual(["m3", "m4"]);
  expect(gap).toEqual({ from: 0, to: 40 });
});

test("reports the gap down to the last settled message", async () => {
  const { gap } = await read({ times: [10, 20, 30, 40, 50], page: 2, pagesBack: false }, 15);
  expect(gap).toEqual({ from: 15, to: 40 });
});

test("no gap where the newest page reaches back far enough", async () => {
  expect((await read({ times: [10, 20, 30, 40, 50], page: 2, pagesBack: false }, 45)).gap).toBeUndefined();
  expect((await read({ times: [10, 20, 30, 40, 50], page: 2, pagesBack: false }, 40)).gap).toBeUndefined();
});

test("reads to the beginning also where the API does not tell whether there is more", async () => {
  const { keys, gap } = await read({ times: [10, 20, 30, 40, 50], page: 2, tellsMore: false });
  expect({ count: keys.length, gap }).toEqual({ count: 5, gap: undefined });
});

test("an empty conversation has no gap", async () => {
  expect(await read({ times: [], page: 2, tellsMore: false })).toMatchObject({ keys: [], gap: undefined, requests: 1 });
});
