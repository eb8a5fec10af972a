import { expect, test } from "vitest";
import { open, type Reply } from "../../test/ask.ts";

const ids = ({ body }: Reply) => body.conversations.map(({ conversationId }) => conversationId);

type Sandbox = ReturnType<typeof open>;

async function walk({ get }: Sandbox, query: Record<string, string | number | boolean>, between = async () => {}) {
  const seen: string[] = [];
  let page = await get("recent-messages", query);
  seen.push(...ids(page));
  while (page.body.nextCursor) {
    await between();
    page = await get("recent-messages", { ...query, nextCursor: page.body.nextCursor });
    expect(page.status).toBe(200);
    seen.push(...ids(page));
  }
  return seen;
}

test("a page holds twenty conversations unless told otherwise, latest activity first", async () => {
  const { body } = await open().get("recent-messages");
  const times = body.conversations.map(({ lastActivityAt }) => lastActivityAt);
  expect(times).toHaveLength(20);
  expect(times).toEqual([...times].sort((one, other) => other - one));
  expect(body.total).toBe(60);
});

test("following the cursor meets every conversation once, whatever the page size", async () => {
  const sandbox = open();
  const whole = await walk(sandbox, { count: 100 });
  expect(new Set(whole).size).toBe(60);
  for (const count of [1, 7, 20, 59, 60]) expect(await walk(sandbox, { count })).toEqual(whole);
});

test("a walk has neither repeats nor gaps while messages arrive and new conversations begin", async () => {
  const sandbox = open();
  const before = await walk(sandbox, { count: 100 });
  const people = sandbox.control.listMembers().map(({ profileId }) => profileId);
  let next = 0;
  const during = await walk(sandbox, { count: 7 }, async () => {
    // From the bottom of the inbox and from strangers: both would land on top.
    for (let turn = 0; turn < 9; turn++) {
      sandbox.control.receiveMessage({
        from: people[people.length - 1 - (next++ % people.length)] as string,
        text: "New",
      });
    }
  });
  expect(during).toEqual(before);

  const after = await walk(sandbox, { count: 100 });
  expect(after.length).toBeGreaterThan(before.length);
  expect(new Set(after).size).toBe(after.length);
});

test("what arrived during a walk is on top of the next one, unread", async () => {
  const { get, control } = open();
  control.receiveMessage({ from: "jane-doe-123", text: "Are you there?" });
  const { body } = await get("recent-messages", { count: 1 });
  expect(body.conversations[0]).toMatchObject({
    unreadCount: 1,
    isRead: false,
    latestMessage: { text: "Are you there?", senderName: "Jane Doe" },
  });
});

test("a filtered walk keeps to its filter as it was when it began", async () => {
  const sandbox = open();
  const before = await walk(sandbox, { read: true, count: 5 });
  const during = await walk(sandbox, { read: true, count: 5 }, async () => {
    sandbox.control.receiveMessage({ from: "john-doe-123", text: "Unread now" });
  });
  expect(during).toEqual(before);
});

test("read and unread conversations make up the inbox", async () => {
  const sandbox = open();
  const read = await walk(sandbox, { read: true, count: 50 });
  const unread = await walk(sandbox, { read: false, count: 50 });
  expect(unread.length).toBeGreaterThan(0);
  expect([...read, ...unread].sort()).toEqual((await walk(sandbox, { count: 100 })).sort());
});

test("keywords match participants and messages in any case, and part of a word is enough", async () => {
  const { get, control } = open();
  control.receiveMessage({ from: "john-doe-123", text: "About the Quarterly report" });
  expect(ids(await get("recent-messages", { keywords: "qUARTERl" }))).toEqual(["2-RVhBTVBMRS1USFJFQUQtMDAwMQ=="]);
  const janes = await get("recent-messages", { keywords: "JANE", count: 100 });
  expect(janes.body.conversations.length).toBeGreaterThan(10);
  expect((await get("recent-messages", { keywords: "no such words" })).body).toMatchObject({
    total: 0,
    nextCursor: null,
    conversations: [],
  });
});

test("keywords find the subject of an InMail", async () => {
  const { get, post } = open();
  const inMail = { recipientProfileId: "john-doe-0063", message: "Hi", subject: "Rare subject", messageType: "inmail" };
  expect((await post("send", inMail)).status).toBe(200);
  expect((await get("recent-messages", { keywords: "rare sub" })).body.total).toBe(1);
});

test.each(["garbage", "RVhBTVBMRS1DVVJTT1ItMDAwMg==", "====", "é"])("refuses %s as a cursor", async (nextCursor) => {
  const { status, body } = await open().get("recent-messages", { nextCursor });
  expect(status).toBe(400);
  expect(body.error).toContain("nextCursor");
});

test("a cursor continues its own question only", async () => {
  const { get } = open();
  const { nextCursor } = (await get("recent-messages", { read: true, count: 2 })).body as { nextCursor: string };
  expect((await get("recent-messages", { read: true, count: 9, nextCursor })).status).toBe(200);
  expect((await get("recent-messages", { read: false, nextCursor })).status).toBe(400);
  expect((await get("recent-messages", { read: true, nextCursor, keywords: "jane" })).status).toBe(400);
  const account = { accountId: "507f1f77bcf86cd799439011" };
  expect((await get("recent-messages", { read: true, nextCursor, ...account })).status).toBe(400);
});

test("the cursor of the document's examples is the second page", async () => {
  const { get } = open();
  const first = await get("recent-messages");
  const second = await get("recent-messages", { nextCursor: String(first.body.nextCursor) });
  const example = await get("recent-messages", { nextCursor: "RVhBTVBMRS1DVVJTT1ItMDAwMQ==" });
  expect(ids(example)).toEqual(ids(second));
});

test("reading marks nothing as read and costs no message", async () => {
  const { get, control } = open();
  const before = control.getState();
  await get("recent-messages", { count: 100 });
  expect(control.getState()).toEqual(before);
});
