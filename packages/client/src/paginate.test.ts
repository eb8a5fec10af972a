import { expect, test } from "vitest";
import { conversationUrn, fakeApi, type Reply, refused, type SeenRequest } from "../test/fake-api.ts";

const inbox = (ids: string[], nextCursor?: string | null): Response =>
  Response.json({ success: true, conversations: ids.map((conversationId) => ({ conversationId })), nextCursor });

const history = (times: number[], hasMoreBefore?: boolean): Response =>
  Response.json({
    success: true,
    messages: times.map((sentAt) => ({ messageId: `message-${sentAt}`, sentAt })),
    ...(hasMoreBefore !== undefined && { pagination: { hasMoreBefore, hasMoreAfter: false } }),
  });

const queries = (requests: SeenRequest[]) => requests.map(({ url }) => Object.fromEntries(url.searchParams));

async function readInbox(replies: Reply[], options = {}): Promise<{ ids: string[]; requests: SeenRequest[] }> {
  const { client, requests } = fakeApi(replies);
  const ids: string[] = [];
  for await (const { conversationId } of client.messaging.getRecentMessages({ read: false, count: 2 }, options))
    ids.push(conversationId);
  return { ids, requests };
}

test("iterating gives every item of every page", async () => {
  const { ids, requests } = await readInbox([inbox(["a", "b"], "two"), inbox(["c"], null)]);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(queries(requests)).toEqual([
    { read: "false", count: "2" },
    { read: "false", count: "2", nextCursor: "two" },
  ]);
});

test("awaiting gives the first page and asks for no other", async () => {
  const { client, requests } = fakeApi([inbox(["a"], "two")]);
  expect((await client.messaging.getRecentMessages()).nextCursor).toBe("two");
  expect(requests).toHaveLength(1);
});

test("iterating begins with the page that was asked for already", async () => {
  const { client, requests } = fakeApi([inbox(["a"], null)]);
  const call = client.messaging.getRecentMessages();
  await call;
  for await (const _item of call);
  expect(requests).toHaveLength(1);
});

test("pages gives whole pages", async () => {
  const { client } = fakeApi([inbox(["a", "b"], "two"), inbox(["c"])]);
  const sizes: number[] = [];
  for await (const page of client.messaging.getRecentMessages().pages()) sizes.push(page.conversations.length);
  expect(sizes).toEqual([2, 1]);
});

test.each([null, undefined, ""])("a cursor of %o is the end", async (cursor) => {
  const { requests } = await readInbox([inbox(["a"], cursor)]);
  expect(requests).toHaveLength(1);
});

test("a repeated cursor is the end", async () => {
  const { ids, requests } = await readInbox([inbox(["a"], "two"), inbox(["b"], "three"), inbox(["c"], "two")]);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(requests).toHaveLength(3);
});

test("a cursor that repeats the one of the first request is the end", async () => {
  const { client, requests } = fakeApi([inbox(["a"], "start")]);
  for await (const _item of client.messaging.getRecentMessages({ nextCursor: "start" }));
  expect(requests).toHaveLength(1);
});

test("a page of nothing new is the end, an empty page is not", async () => {
  const { ids, requests } = await readInbox([
    inbox(["a"], "2"),
    inbox([], "3"),
    inbox(["b"], "4"),
    inbox(["a", "b"], "5"),
  ]);
  expect(ids).toEqual(["a", "b"]);
  expect(requests).toHaveLength(4);
});

test("an item that moved to a later page comes once", async () => {
  const { ids } = await readInbox([inbox(["a", "b"], "2"), inbox(["b", "c"])]);
  expect(ids).toEqual(["a", "b", "c"]);
});

test("the limit ends it amid a page, without asking for another", async () => {
  const { ids, requests } = await readInbox([inbox(["a", "b"], "2"), inbox(["c", "d"], "3")], { limit: 3 });
  expect(ids).toEqual(["a", "b", "c"]);
  expect(requests).toHaveLength(2);
});

test("breaking out asks for nothing more", async () => {
  const { client, requests } = fakeApi([inbox(["a"], "two")]);
  for await (const _item of client.messaging.getRecentMessages()) break;
  expect(requests).toHaveLength(1);
});

test("the signal ends it between pages", async () => {
  const stop = new AbortController();
  const { client, requests } = fakeApi([inbox(["a"], "two")]);
  const read = async () => {
    for await (const _item of client.messaging.getRecentMessages({}, { signal: stop.signal })) stop.abort();
  };
  await expect(read()).rejects.toMatchObject({ code: "abort" });
  expect(requests).toHaveLength(1);
});

test("a later page that fails throws its error, after its retries", async () => {
  const { client, requests } = fakeApi([inbox(["a"], "two"), refused(500)]);
  const ids: string[] = [];
  const read = async () => {
    for await (const { conversationId } of client.messaging.getRecentMessages()) ids.push(conversationId);
  };
  await expect(read()).rejects.toMatchObject({ status: 500 });
  expect([ids, requests.length]).toEqual([["a"], 4]);
});

async function readHistory(replies: Reply[], input = {}): Promise<{ ids: string[]; requests: SeenRequest[] }> {
  const { client, requests } = fakeApi(replies);
  const ids: string[] = [];
  for await (const { messageId } of client.messaging.getConversationDetails({ conversationUrn, ...input }))
    ids.push(messageId);
  return { ids, requests };
}

test("a history is walked from its newest message back", async () => {
  const { ids, requests } = await readHistory([history([30, 20], true), history([10], false)], { countBefore: 2 });
  expect(ids).toEqual(["message-30", "message-20", "message-10"]);
  expect(queries(requests)).toEqual([
    { conversationUrn, countBefore: "2" },
    { conversationUrn, countBefore: "2", deliveredAt: "20" },
  ]);
});

test("the order within a page does not matter", async () => {
  const { requests } = await readHistory([history([10, 30, 20], true), history([], false)], { countBefore: 3 });
  expect(queries(requests)[1]).toMatchObject({ deliveredAt: "10" });
});

test("the anchor's own message, which comes again, is given once", async () => {
  const { ids } = await readHistory([history([30, 20], true), history([20, 10], false)], { countBefore: 2 });
  expect(ids).toEqual(["message-30", "message-20", "message-10"]);
});

test("newer messages are asked for once only", async () => {
  const pages = [history([40, 30, 20], true), history([10], false)];
  const { requests } = await readHistory(pages, { deliveredAt: 30, countBefore: 2, countAfter: 2 });
  expect(queries(requests)[1]).toEqual({ conversationUrn, countBefore: "2", deliveredAt: "20" });
});

test("where the answer does not tell, fewer messages than asked for are the beginning", async () => {
  const { requests } = await readHistory([history([30, 20]), history([10])], { countBefore: 2 });
  expect(requests).toHaveLength(2);
});

test("without a size the second page is as long as the first", async () => {
  const { requests } = await readHistory([history([30, 20]), history([])]);
  expect(queries(requests)[1]).toMatchObject({ countBefore: "2", deliveredAt: "20" });
});

test("a server that always has more but gives nothing new ends it", async () => {
  const { requests } = await readHistory([history([30], true), history([30], true)], { countBefore: 1 });
  expect(requests).toHaveLength(2);
});

test("an empty conversation is one page", async () => {
  const { ids, requests } = await readHistory([history([], true)]);
  expect([ids, requests.length]).toEqual([[], 1]);
});
