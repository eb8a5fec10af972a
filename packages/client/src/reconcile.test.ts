import { expect, test } from "vitest";
import {
  conversationUrn,
  fakeApi,
  john,
  NOW,
  networkError,
  type Reply,
  refused,
  type SeenRequest,
  urn,
} from "../test/fake-api.ts";
import type { SendMessageInput } from "./index.ts";

const owner = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";
const idOf = (one: string) => one.split(":").at(-1) ?? "";
const ownerId = idOf(owner);
const johnId = idOf(urn);
const lost = networkError("UND_ERR_SOCKET");

interface World {
  messages?: { text?: string; sentAt?: number; from?: string }[];
  conversations?: object[];
  date?: number;
}

const withJohn = {
  conversationId: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==",
  conversationUrn,
  participants: [{ profileId: johnId, profileUrl: "https://www.linkedin.com/in/john-doe-123/", hostIdentityUrn: urn }],
  lastActivityAt: NOW,
  latestMessage: { text: "", sentAt: 0 },
};

/** A server that loses the answer of a send and then shows this inbox and this history. */
async function lostSend(world: World, input: SendMessageInput = { recipientProfileUrn: urn, message: john.message }) {
  const headers = { date: new Date(world.date ?? NOW).toUTCString() };
  const answer = ({ url }: SeenRequest): Response => {
    if (url.pathname.endsWith("recent-messages")) {
      return Response.json({ success: true, conversations: world.conversations ?? [withJohn] }, { headers });
    }
    const messages = (world.messages ?? []).map(({ text = john.message, sentAt = NOW, from = ownerId }, index) => {
      return { messageId: `message-${index}`, text, sentAt, sender: { profileId: from } };
    });
    return Response.json(
      { success: true, profileUrn: owner, messages, pagination: { hasMoreBefore: false } },
      { headers },
    );
  };
  const { client, requests } = fakeApi([lost, answer]);
  const { error } = await client.messaging.sendMessage(input).result();
  return { client, requests, error, reconcile: () => client.messaging.reconcile(error) };
}

test("delivered: the conversation holds the message", async () => {
  const { reconcile, requests } = await lostSend({ messages: [{ sentAt: NOW + 800 }] });
  expect(await reconcile()).toMatchObject({
    verdict: "delivered",
    message: { messageId: "message-0" },
    evidence: { conversationUrn, conversationsRead: 1, messagesRead: 1 },
  });
  expect(requests.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
});

test("a recipient by public id is found by the address of the profile", async () => {
  const { reconcile } = await lostSend({ messages: [{}] }, john);
  expect(await reconcile()).toMatchObject({ verdict: "delivered" });
});

const opaque = { profileId: "ACoAAEXAMPLE0000000000000000000000000009", name: "John Doe" };
const latest = (text: string, sentAt = NOW) => ({
  ...withJohn,
  participants: [opaque],
  latestMessage: { text, sentAt },
});

test("a recipient whose public id the inbox does not know is found by text, time and name", async () => {
  const { reconcile } = await lostSend({ conversations: [latest(john.message)], messages: [{}] }, john);
  expect(await reconcile()).toMatchObject({ verdict: "delivered" });
});

test.each([
  ["another text", latest("Something else")],
  ["an older message", latest(john.message, NOW - 60_000)],
  ["another name", { ...latest(john.message), participants: [{ ...opaque, name: "Jane Doe" }] }],
  ["a name without letters", { ...latest(john.message), participants: [{ ...opaque, name: "…" }] }],
])("%s is not enough for that", async (_what, conversation) => {
  const { reconcile } = await lostSend({ conversations: [conversation], messages: [{}] }, john);
  expect(await reconcile()).toMatchObject({ verdict: "undetermined" });
});

test("undetermined: an answer lacks the fields that are needed", async () => {
  const { reconcile } = await lostSend({ conversations: [{ conversationId: "a" }] });
  expect(await reconcile()).toMatchObject({ verdict: "undetermined", reason: "a read failed" });
});

test("a conversation that the send named is read at once", async () => {
  const { client, requests } = fakeApi([lost, Response.json({ success: true, messages: [] })]);
  const { error } = await client.messaging.sendMessageWithTyping({ ...john, conversationUrn }).result();
  expect(await client.messaging.reconcile(error)).toMatchObject({
    verdict: "not-seen",
    evidence: { conversationsRead: 0 },
  });
  expect(requests).toHaveLength(2);
});

test("it reads the account that sent", async () => {
  const { reconcile, requests } = await lostSend({}, { ...john, accountId: "acc_12345" });
  await reconcile();
  expect(requests.slice(1).map(({ url }) => url.searchParams.get("accountId"))).toEqual(["acc_12345", "acc_12345"]);
});

test("delivered: the text came back with other white space", async () => {
  const messages = [{ text: "Hello!\nI would like to connect." }];
  const { reconcile } = await lostSend(
    { messages },
    { recipientProfileUrn: urn, message: "Hello!\r\n I would like to connect. " },
  );
  expect(await reconcile()).toMatchObject({ verdict: "delivered" });
});

test("undetermined: raw sent something without a text", async () => {
  const { client, requests } = fakeApi([lost]);
  const error = await client.raw
    .POST("/messaging/send", { body: { conversationUrn } as never })
    .catch((error) => error);
  expect(await client.messaging.reconcile(error)).toMatchObject({ verdict: "undetermined" });
  expect(requests).toHaveLength(1);
});

test("not-seen: the conversation was read and holds other messages", async () => {
  const { reconcile } = await lostSend({ messages: [{ text: "Something else" }, { from: johnId }] });
  expect(await reconcile()).toMatchObject({ verdict: "not-seen", evidence: { messagesRead: 2 } });
});

test("not-seen: an equal message of last week is another one", async () => {
  const { reconcile } = await lostSend({ messages: [{ sentAt: NOW - 7 * 86_400_000 }] });
  expect(await reconcile()).toMatchObject({ verdict: "not-seen" });
});

test("undetermined: an equal message of a minute ago may be another one", async () => {
  const { reconcile } = await lostSend({ messages: [{ sentAt: NOW - 60_000 }] });
  expect(await reconcile()).toMatchObject({ verdict: "undetermined", message: { messageId: "message-0" } });
});

test("the server's clock is the one that counts", async () => {
  const hourBehind = NOW - 3_600_000;
  const { reconcile } = await lostSend({ date: hourBehind, messages: [{ sentAt: hourBehind + 800 }] });
  expect(await reconcile()).toMatchObject({ verdict: "delivered" });
});

test("not-seen: nothing happened with the recipient, who is known by URN", async () => {
  const { reconcile } = await lostSend({ conversations: [] });
  expect(await reconcile()).toMatchObject({ verdict: "not-seen", evidence: { conversationUrn: undefined } });
});

test("undetermined: a public id may not show in the inbox", async () => {
  const { reconcile } = await lostSend({ conversations: [] }, john);
  expect(await reconcile()).toMatchObject({ verdict: "undetermined" });
});

test("conversations that were quiet since are not read on", async () => {
  const quiet = { ...withJohn, participants: [], conversationId: "old", lastActivityAt: NOW - 86_400_000 };
  const { reconcile } = await lostSend({ conversations: [quiet, { ...withJohn, lastActivityAt: NOW - 90_000_000 }] });
  expect(await reconcile()).toMatchObject({ verdict: "not-seen", evidence: { conversationsRead: 1 } });
});

test("undetermined: a read fails", async () => {
  const replies: Reply[] = [lost, refused(403, { error: "Your trial has expired." })];
  const { client } = fakeApi(replies);
  const { error } = await client.messaging.sendMessage(john).result();
  expect(await client.messaging.reconcile(error)).toMatchObject({
    verdict: "undetermined",
    evidence: { error: { status: 403 } },
  });
});

test("a send that was refused here needs no reading", async () => {
  const { client, requests } = fakeApi([]);
  const { error } = await client.messaging.sendMessage({ ...john, message: "" }).result();
  expect(await client.messaging.reconcile(error)).toMatchObject({ verdict: "not-seen", reason: "it never left" });
  expect(requests).toHaveLength(0);
});

test("a send that never left needs no reading", async () => {
  const { client, requests } = fakeApi([refused(400, {})]);
  const { error } = await client.messaging.sendMessage(john).result();
  expect(await client.messaging.reconcile(error)).toMatchObject({ verdict: "not-seen", evidence: { messagesRead: 0 } });
  expect(requests).toHaveLength(1);
});

test("nothing is ever sent again", async () => {
  const { reconcile, requests } = await lostSend({});
  await reconcile();
  expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("an aborted read throws", async () => {
  const { client, error } = await lostSend({});
  await expect(client.messaging.reconcile(error, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "abort",
  });
});

test.each([undefined, null, "error", new Error("mine")])("takes no %o", async (error) => {
  const { client } = fakeApi([refused(500)]);
  await expect(client.messaging.reconcile(error)).rejects.toMatchObject({ code: "config" });
});

test("takes no error of a read", async () => {
  const { client } = fakeApi([refused(400)]);
  const { error } = await client.messaging.getRecentMessages().result();
  await expect(client.messaging.reconcile(error)).rejects.toMatchObject({ code: "config" });
});
