import { expect, test } from "vitest";
import { createWorld } from "./seed.ts";
import { glimpse } from "./views.ts";
import type { Account, World } from "./world.ts";

const at = Date.parse("2026-03-16T16:00:00Z");
const start = { seed: 1, at, clock: { offset: 0, frozenAt: undefined } };

const [first, second] = createWorld(start).accounts as [Account, Account];

function story(world: World): string {
  return JSON.stringify(
    world.accounts.map(({ inbox }) =>
      inbox.map(({ conversationUrn, member, messages }) => [conversationUrn, member, messages]),
    ),
  );
}

test("the same start makes the same world, another seed another one", () => {
  expect(story(createWorld(start))).toBe(story(createWorld(start)));
  expect(story(createWorld({ ...start, seed: 2 }))).not.toBe(story(createWorld(start)));
});

test("the default account has sixty conversations, read and unread, one of them with several hundred messages", () => {
  const unread = first.inbox.filter((conversation) => glimpse(conversation, at)?.unreadCount);
  expect(first.inbox).toHaveLength(60);
  expect(unread.length).toBeGreaterThan(5);
  expect(unread.length).toBeLessThan(40);
  expect(Math.max(...first.inbox.map(({ messages }) => messages.length))).toBe(320);
});

test("the ids are the synthetic ones of the document's examples", () => {
  const [conversation] = first.inbox;
  expect(conversation?.member.publicId).toBe("john-doe-123");
  expect(conversation?.conversationId).toBe("2-RVhBTVBMRS1USFJFQUQtMDAwMQ==");
  expect(conversation?.messages[0]?.backendMessageUrn).toBe("urn:li:messagingMessage:2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=");
  expect(conversation?.member.backendUrn).toBe("urn:li:member:0000000001");
});

test.each([
  ["the default account", first],
  ["the second account", second],
])("no two messages of %s share a moment, and the inbox is in order of the latest", (_, account) => {
  const moments = account.inbox.flatMap(({ messages }) => messages.map(({ sentAt }) => sentAt));
  const latest = account.inbox.map(({ messages }) => messages.at(-1)?.sentAt ?? 0);
  expect(new Set(moments).size).toBe(moments.length);
  expect(latest).toEqual([...latest].sort((one, other) => other - one));
  expect(Math.max(...moments)).toBeLessThan(at);
});

test("the two accounts share no conversation", () => {
  const ids = [first, second].flatMap(({ inbox }) => inbox.map(({ conversationId }) => conversationId));
  expect(new Set(ids).size).toBe(72);
});
