import { expect, test } from "vitest";
import { janesConversation, johnsConversation, open, type Reply } from "../../test/ask.ts";

const messages = ({ body }: Reply) => body.messages;
const times = (reply: Reply) => messages(reply).map(({ sentAt }) => sentAt);

test("without an anchor it gives the latest twenty, oldest first", async () => {
  const reply = await open().get("conversation-details", { conversationUrn: janesConversation });
  expect(times(reply)).toHaveLength(20);
  expect(times(reply)).toEqual([...times(reply)].sort((one, other) => one - other));
  expect(reply.body).toMatchObject({ total: 320, pagination: { hasMoreBefore: true, hasMoreAfter: false } });
});

test.each([1, 7, 20, 500])("going back %i at a time meets every message once", async (countBefore) => {
  const { get } = open();
  const seen: string[] = [];
  let anchor: { deliveredAt?: number } = {};
  for (let more: boolean | undefined = true; more; ) {
    const query = { conversationUrn: janesConversation, countBefore, ...anchor };
    const reply = await get("conversation-details", query);
    seen.push(...messages(reply).map(({ messageId }) => messageId));
    expect(messages(reply).length).toBeLessThanOrEqual(countBefore);
    anchor = { deliveredAt: Math.min(...times(reply)) };
    more = reply.body.pagination?.hasMoreBefore;
  }
  expect(seen).toHaveLength(320);
  expect(new Set(seen).size).toBe(320);
});

test("going forward from the beginning meets every message once", async () => {
  const { get } = open();
  const seen: number[] = [];
  let deliveredAt = 0;
  for (let more: boolean | undefined = true; more; ) {
    const reply = await get("conversation-details", {
      conversationUrn: janesConversation,
      deliveredAt,
      countAfter: 33,
    });
    seen.push(...times(reply));
    deliveredAt = Math.max(...seen);
    more = reply.body.pagination?.hasMoreAfter;
  }
  expect(new Set(seen).size).toBe(320);
});

test("both counts give both sides of the anchor, without the anchor itself", async () => {
  const { get } = open();
  const all = times(await get("conversation-details", { conversationUrn: janesConversation, countBefore: 400 }));
  const deliveredAt = all[100] as number;
  const query = { conversationUrn: janesConversation, deliveredAt, countBefore: 2, countAfter: 3 };
  expect(times(await get("conversation-details", query))).toEqual([98, 99, 101, 102, 103].map((index) => all[index]));
});

test("naming one side asks for that side only", async () => {
  const { get } = open();
  const query = { conversationUrn: janesConversation, countAfter: 5 };
  expect((await get("conversation-details", query)).body.messages).toEqual([]);
});

test("a conversation answers to its URN, its id and its backend URN", async () => {
  const { get } = open();
  const id = "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==";
  for (const conversationUrn of [johnsConversation, id, `urn:li:messagingThread:${id}`]) {
    const { body } = await get("conversation-details", { conversationUrn });
    expect(body).toMatchObject({ conversationUrn: johnsConversation, total: 11 });
  }
});

test("another account's conversation is no conversation of this one", async () => {
  const { get } = open();
  const accountId = "507f1f77bcf86cd799439011";
  const { status, body } = await get("conversation-details", { accountId, conversationUrn: johnsConversation });
  expect(status).toBe(400);
  expect(body.error).toContain("conversationUrn");
});

test("the sender tells sent from received", async () => {
  const { get, post } = open();
  await post("send", { recipientProfileId: "john-doe-123", message: "Mine" });
  const { body } = await get("conversation-details", { conversationUrn: johnsConversation, countBefore: 1 });
  expect(body.messages[0]).toMatchObject({ text: "Mine", subject: null, sender: { name: "John Doe 0001" } });
  expect(body.profileUrn).toContain(String(body.messages[0]?.sender.profileId));
});
