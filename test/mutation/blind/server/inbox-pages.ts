import type { Sandbox } from "@connectsafely/sandbox";
import type { Conversation, RecentMessages } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { edited } from "./answers.ts";
import { type Asked, serverMutant } from "./around.ts";

// The inbox: what its pages say about conversations.

const HOUR = 3_600_000;

/** An inbox that is wrong in what its pages say. */
function pageMutant(
  name: string,
  change: (page: RecentMessages, asked: Asked, sandbox: Sandbox) => void,
): ServerMutant {
  return serverMutant("inbox", name, (sandbox) => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "getRecentMessages" || !response.ok) return response;
    return edited<RecentMessages>(response, (page) => {
      change(page, asked, sandbox);
      return page;
    });
  });
}

export const inboxPageMutants: readonly ServerMutant[] = [
  pageMutant("every page but the last loses its last conversation", (page) => {
    if (page.nextCursor && page.conversations.length > 1) page.conversations.pop();
  }),

  pageMutant("the last page hands out an empty cursor instead of none", (page) => {
    page.nextCursor ??= "";
  }),

  pageMutant("the last page hands out the cursor of the page itself", (page, { url }) => {
    const cursor = url.searchParams.get("nextCursor");
    if (cursor !== null && page.nextCursor === null) page.nextCursor = cursor;
  }),

  pageMutant("a page shows its oldest conversations first", (page) => {
    page.conversations.reverse();
  }),

  pageMutant("isRead is true although something is unread", (page) => {
    for (const conversation of page.conversations) conversation.isRead = true;
  }),

  pageMutant("unreadCount is 1 however much is unread", (page) => {
    for (const conversation of page.conversations) conversation.unreadCount = Math.min(1, conversation.unreadCount);
  }),

  pageMutant("the latest message is always said to come from the other person", (page) => {
    for (const { participants, latestMessage } of page.conversations) {
      const [person] = participants;
      if (person === undefined) continue;
      const { name, profileUrl, participantUrn } = person;
      Object.assign(latestMessage, { senderName: name, senderProfileUrl: profileUrl, senderUrn: participantUrn });
    }
  }),

  pageMutant("lastActivityAt is local time, two hours ahead", (page) => {
    for (const conversation of page.conversations) conversation.lastActivityAt += 2 * HOUR;
  }),

  pageMutant("the account's own messages do not move lastActivityAt", (page, _asked, sandbox) => {
    for (const conversation of page.conversations) {
      conversation.lastActivityAt = lastReceivedAt(conversation, page, sandbox) ?? conversation.lastActivityAt;
    }
  }),

  pageMutant("createdAt is in seconds", (page) => {
    for (const conversation of page.conversations) {
      if (conversation.createdAt !== undefined) conversation.createdAt = Math.floor(conversation.createdAt / 1000);
    }
  }),

  serverMutant("inbox", "a conversation counts as read once the inbox has shown it", (sandbox) => {
    const shownAt = new Map<string, number>();
    return async (asked, pass) => {
      const response = await pass();
      if (asked.operation !== "getRecentMessages" || !response.ok) return response;
      const { now } = sandbox.control.getClock();
      return edited<RecentMessages>(response, (page) => {
        const isSeen = (each: Conversation) => (shownAt.get(each.conversationId) ?? -1) >= each.lastActivityAt;
        const isUnreadOnly = asked.url.searchParams.get("read") === "false";
        const shown = page.conversations.filter((each) => !(isUnreadOnly && isSeen(each)));
        page.conversations = shown.map((each) => (isSeen(each) ? { ...each, unreadCount: 0, isRead: true } : each));
        for (const { conversationId } of shown) shownAt.set(conversationId, now);
        return page;
      });
    };
  }),
];

function lastReceivedAt({ conversationUrn = "" }: Conversation, { accountId }: RecentMessages, sandbox: Sandbox) {
  const { messages } = sandbox.control.listMessages({ accountId, conversationUrn, count: 500 });
  return messages.findLast(({ direction }) => direction === "received")?.sentAt;
}
