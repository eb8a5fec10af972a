import { describe, expect, test } from "vitest";
import {
  group,
  janesConversation,
  john,
  johnsConversation,
  johnsMessage,
  open,
  owner,
  quotaOf,
  silent,
  stranger,
  strangerInGroup,
} from "../../test/ask.ts";

const toJohn = { recipientProfileId: "john-doe-123", message: "Hello!" };
const throughGroup = { recipientProfileUrn: strangerInGroup, groupId: group, message: "Hello!" };

const sends = [
  ["send", toJohn],
  ["send-with-typing", toJohn],
  ["send-with-ack", toJohn],
  ["send-group", throughGroup],
  ["send-group-with-typing", throughGroup],
  ["send-group-with-ack", throughGroup],
] as const;

describe.each(sends)("%s", (path, input) => {
  test("puts the message into the conversation, and the conversation on top of the inbox", async () => {
    const { get, post } = open();
    expect((await post(path, { ...input, message: "Something new" })).status).toBe(200);

    const [conversation] = (await get("recent-messages", { count: 1 })).body.conversations;
    expect(conversation).toMatchObject({ isRead: true, latestMessage: { text: "Something new" } });
    const conversationUrn = String(conversation?.conversationUrn);
    const { messages } = (await get("conversation-details", { conversationUrn })).body;
    expect(messages.at(-1)?.text).toBe("Something new");
  });

  test("counts one, and tells it in the same answer", async () => {
    const { post } = open();
    await post("send", toJohn);
    expect(quotaOf(await post(path, input))).toEqual({
      action: "MESSAGE",
      limit: 150,
      used: 2,
      remaining: 148,
      reset: "2026-03-17T00:00:00Z",
    });
  });

  test("counts nothing when it is refused", async () => {
    const { post, control } = open();
    const { message: _, ...withoutMessage } = input;
    const reply = await post(path, withoutMessage);
    expect(reply.status).toBe(400);
    expect(quotaOf(reply)).toMatchObject({ used: 0, remaining: 150 });
    expect(control.listSent()).toEqual([]);
  });

  test("refuses a field that the document does not know", async () => {
    const { post } = open();
    for (const name of ["typo", "constructor", "toString", "__proto__"]) {
      const body = JSON.parse(JSON.stringify(input).replace(/}$/, `,"${name}":"x"}`));
      const reply = await post(path, body);
      expect([name, reply.status]).toEqual([name, 400]);
      expect(reply.text).toContain(name);
    }
  });

  test("is on the record of what was sent", async () => {
    const { post, control } = open();
    await post(path, input);
    const [sent] = control.listSent();
    expect(sent).toMatchObject({ direction: "sent", text: "Hello!", accountId: "acc_12345", acknowledged: [] });
  });
});

test("a first message opens a conversation", async () => {
  const { get, post } = open();
  await post("send", { recipientProfileUrn: silent, message: "First" });
  const { conversations, total } = (await get("recent-messages", { count: 1 })).body;
  expect(total).toBe(61);
  expect(conversations[0]).toMatchObject({
    participants: [{ hostIdentityUrn: silent }],
    createdAt: expect.any(Number),
  });

  await post("send", { recipientProfileUrn: silent, message: "Second" });
  const conversationUrn = String(conversations[0]?.conversationUrn);
  const { messages } = (await get("conversation-details", { conversationUrn })).body;
  expect(messages.map(({ text }) => text)).toEqual(["First", "Second"]);
});

test("an answer reads the conversation", async () => {
  const { get, post, control } = open();
  control.receiveMessage({ from: "john-doe-123", text: "Hello?" });
  await post("send", toJohn);
  control.receiveMessage({ from: "john-doe-123", text: "Good." });
  const [conversation] = (await get("recent-messages", { count: 1 })).body.conversations;
  expect(conversation?.unreadCount).toBe(1);
});

test("a normal message needs a connection", async () => {
  const { post, control } = open();
  const reply = await post("send", { recipientProfileUrn: stranger, message: "Hello!" });
  expect(reply.status).toBe(403);
  expect(reply.body).toMatchObject({ success: false, error: expect.stringContaining("connection") });
  expect(quotaOf(reply).used).toBe(0);

  control.setConnection({ profileId: stranger, connected: true });
  expect((await post("send", { recipientProfileUrn: stranger, message: "Hello!" })).status).toBe(200);
});

test("an InMail reaches strangers, spends a credit and needs one", async () => {
  const { get, post, control } = open();
  control.setCredits({ credits: 1 });
  const inMail = { recipientProfileUrn: stranger, message: "Hello!", subject: "An offer", messageType: "inmail" };
  expect((await post("send", inMail)).status).toBe(200);
  expect(control.getState().accounts[0]?.inMailCredits).toBe(0);

  const refused = await post("send", inMail);
  expect(refused.status).toBe(403);
  expect(quotaOf(refused).used).toBe(1);

  const [conversation] = (await get("recent-messages", { count: 1 })).body.conversations;
  const conversationUrn = String(conversation?.conversationUrn);
  const { messages } = (await get("conversation-details", { conversationUrn })).body;
  expect(messages[0]?.subject).toBe("An offer");
});

test("the recipient may be named twice, if both names are the same person's", async () => {
  const { post } = open();
  expect((await post("send", { ...toJohn, recipientProfileUrn: john })).status).toBe(200);
  expect((await post("send", { ...toJohn, recipientProfileUrn: silent })).status).toBe(400);
  expect((await post("send", { recipientProfileId: "nobody", message: "Hello!" })).status).toBe(400);
});

test("each recipient field takes its own kind of name, and nobody's own", async () => {
  const { post, control } = open();
  const inMail = { message: "Hello!", messageType: "inmail" };
  const refused = [
    await post("send", { message: "Hello!", recipientProfileUrn: "john-doe-123" }),
    await post("send", { message: "Hello!", recipientProfileId: john }),
    await post("send", { ...inMail, recipientProfileUrn: owner }),
    await post("send", { ...inMail, recipientProfileId: "john-doe-0001" }),
    await post("send-group", { ...throughGroup, recipientProfileUrn: owner }),
    await post("send-group", { ...throughGroup, recipientProfileUrn: "john-doe-123" }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(400));
  expect(control.listSent()).toEqual([]);
  const profileId = john.slice("urn:li:fsd_profile:".length);
  expect((await post("send", { message: "Hello!", recipientProfileId: profileId })).status).toBe(200);
});

test.each([
  ["the recipient is not in the group", { ...throughGroup, recipientProfileUrn: stranger }],
  ["the account is not in the group", { ...throughGroup, accountId: "507f1f77bcf86cd799439011" }],
  ["there is no such group", { ...throughGroup, groupId: "87654321" }],
])("a group message is refused as documented when %s", async (_, input) => {
  const { post } = open();
  const refused = {
    success: false,
    message: "Error sending group context message: Request failed with status code 403",
    recipientProfileUrn: input.recipientProfileUrn,
    groupId: input.groupId,
  };
  const plain = await post("send-group", input);
  expect([plain.status, plain.body]).toEqual([403, refused]);
  expect((await post("send-group-with-typing", input)).body).toEqual({ ...refused, typingIndicatorSent: false });
  expect((await post("send-group-with-ack", input)).body).toEqual({ ...refused, acknowledgmentSent: false });
});

describe("typingIndicatorSent", () => {
  test.each([
    ["the recipient's conversation", johnsConversation, true],
    ["its bare id", "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==", true],
    ["its backend URN", "urn:li:messagingThread:2-RVhBTVBMRS1USFJFQUQtMDAwMQ==", true],
    ["someone else's conversation", janesConversation, false],
    ["no conversation at all", "urn:li:example:123456", false],
    ["nothing", undefined, false],
  ])("for %s", async (_, conversationUrn, expected) => {
    const { body } = await open().post("send-with-typing", { ...toJohn, conversationUrn });
    expect(body.typingIndicatorSent).toBe(expected);
  });
});

describe("acknowledgmentSent", () => {
  test.each([
    ["a message of the conversation", [johnsMessage], true],
    ["a message of another conversation", [`urn:li:msg_message:(${owner},2-RVhBTVBMRS1NRVNTQUdFLTAwNTA=)`], false],
    ["one that exists and one that does not", [johnsMessage, "urn:li:msg_message:none"], false],
    ["an empty list", [], false],
    ["nothing", undefined, false],
  ])("for %s", async (_, messageUrns, expected) => {
    const { post, control } = open();
    const { body } = await post("send-with-ack", { ...toJohn, messageUrns });
    expect(body.acknowledgmentSent).toBe(expected);
    expect(control.listSent()[0]?.acknowledged).toEqual(expected ? messageUrns : []);
  });
});
