import type { Conversation, Message, RecentMessages } from "@connectsafely/schema";
import { accountOf } from "./accounts.ts";
import { inputOf, operationOf, rewrite, serves, withQuery } from "./between.ts";
import { category } from "./category.ts";
import { history, inbox } from "./pages.ts";

const isOwn = ({ sender }: Message, profileUrn: string | undefined) =>
  profileUrn?.endsWith(sender.profileId ?? "?") ?? false;

export const readMutants = category("stateful", {
  list: {
    "S61 a sent message does not appear in the conversation": history((page) => {
      page.messages = page.messages.filter((each) => !isOwn(each, page.profileUrn));
    }),
    "S76 a conversation of another account can be read": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      if (operationOf(asked) !== "getConversationDetails" || !said.text.includes("names no conversation")) return said;
      for (const { accountId } of sandbox.control.getState().accounts) {
        const other = await next(withQuery(asked, (query) => query.set("accountId", accountId)));
        if (other.status === 200) return other;
      }
      return said;
    }),
  },
  own: {
    "the other account sees the inbox of the default one, under its own name": serves(() => async (asked, next) => {
      const { accountId } = inputOf(asked);
      if (operationOf(asked) !== "getRecentMessages" || accountId === undefined) return next(asked);
      const said = await next(asked);
      if (said.status !== 200) return said;
      const own = await next(
        withQuery(asked, (query) => {
          query.delete("accountId");
          query.delete("nextCursor");
        }),
      );
      rewrite<object>(own, (page) => ({ ...page, accountId }));
      return own;
    }),
    "the inbox never changes": serves(() => {
      const kept = new Map<string, string>();
      return async (asked, next) => {
        const said = await next(asked);
        if (operationOf(asked) !== "getRecentMessages" || said.status !== 200) return said;
        const old = kept.get(asked.url.search);
        if (old === undefined) kept.set(asked.url.search, said.text);
        else said.text = old;
        return said;
      };
    }),
    "a conversation never changes once it was read": serves(() => {
      const kept = new Map<string, string>();
      return async (asked, next) => {
        const said = await next(asked);
        if (operationOf(asked) !== "getConversationDetails" || said.status !== 200) return said;
        const old = kept.get(asked.url.search);
        if (old === undefined) kept.set(asked.url.search, said.text);
        else said.text = old;
        return said;
      };
    }),
    "latestMessage is the one before": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      if (operationOf(asked) !== "getRecentMessages" || said.status !== 200) return said;
      rewrite<{ conversations: { conversationUrn: string; latestMessage: { text: string } }[] }>(
        said,
        ({ conversations }) => {
          const accountId = accountOf(sandbox, asked)?.accountId ?? "";
          for (const each of conversations) {
            const { messages } = sandbox.control.listMessages({
              accountId,
              conversationUrn: each.conversationUrn,
              count: 2,
            });
            each.latestMessage.text = messages[0]?.text ?? "";
          }
        },
      );
      return said;
    }),
    "one's own message leaves the conversation unread": inbox(({ conversations, profileUrn }) => {
      for (const each of conversations) {
        const { senderUrn } = each.latestMessage;
        if (profileUrn && senderUrn?.endsWith(profileUrn))
          Object.assign(each, { unreadCount: each.unreadCount + 1, isRead: false });
      }
    }),
    "looking at a conversation marks it as read": serves(() => {
      const looked = new Set<unknown>();
      return async (asked, next) => {
        const said = await next(asked);
        if (said.status !== 200) return said;
        if (operationOf(asked) === "getConversationDetails") {
          rewrite<{ conversationUrn: string }>(said, ({ conversationUrn }) => void looked.add(conversationUrn));
        }
        if (operationOf(asked) === "getRecentMessages") {
          rewrite<RecentMessages>(said, (page) => {
            const { conversations } = page;
            if (asked.url.searchParams.get("read") === "false")
              return { ...page, conversations: conversations.filter((each) => !looked.has(each.conversationUrn)) };
            for (const each of conversations)
              if (looked.has(each.conversationUrn)) Object.assign(each, { unreadCount: 0, isRead: true });
            return page;
          });
        }
        return said;
      };
    }),
    "looking at the inbox marks its newest conversation as read": serves(() => {
      const looked = new Set<unknown>();
      return async (asked, next) => {
        const said = await next(asked);
        if (said.status !== 200 || operationOf(asked) !== "getRecentMessages") return said;
        rewrite<RecentMessages>(said, (page) => {
          const { conversations } = page;
          const isRead = ({ conversationUrn }: Conversation) => looked.has(conversationUrn);
          const newest = conversations[0]?.conversationUrn;
          if (asked.url.searchParams.get("read") === "false")
            page.conversations = conversations.filter((each) => !isRead(each));
          else
            for (const each of conversations) if (isRead(each)) Object.assign(each, { unreadCount: 0, isRead: true });
          looked.add(newest);
        });
        return said;
      };
    }),
    "isRead is the wrong way round": inbox(({ conversations }) => {
      for (const each of conversations) each.isRead = each.unreadCount > 0;
    }),
    "unreadCount is always 0": inbox(({ conversations }) => {
      for (const each of conversations) Object.assign(each, { unreadCount: 0, isRead: true });
    }),
    "unreadCount never passes 1": inbox(({ conversations }) => {
      for (const each of conversations) each.unreadCount = Math.min(1, each.unreadCount);
    }),
    "own messages are shown as the other person's": history((page) => {
      const other = page.messages.find((each) => !isOwn(each, page.profileUrn));
      for (const each of page.messages) if (other && isOwn(each, page.profileUrn)) each.sender = other.sender;
    }),
    "received messages are shown as one's own": history((page) => {
      const own = page.messages.find((each) => isOwn(each, page.profileUrn));
      for (const each of page.messages) if (own) each.sender = own.sender;
    }),
    "every message has the same id": history(({ messages }) => {
      for (const each of messages) each.messageId = messages[0]?.messageId ?? each.messageId;
    }),
    "messages get a new id with every reading": serves(() => {
      let turn = 0;
      return async (asked, next) => {
        const said = await next(asked);
        if (operationOf(asked) !== "getConversationDetails" || said.status !== 200) return said;
        turn += 1;
        rewrite<{ messages: { messageId: string }[] }>(said, ({ messages }) => {
          for (const each of messages) each.messageId += `#${turn}`;
        });
        return said;
      };
    }),
    "a new message is dated a year ahead": history(({ messages }) => {
      const last = messages.at(-1);
      if (last) last.sentAt += 365 * 86_400_000;
    }),
    "a conversation answers under the name of another": history((page) => {
      page.conversationUrn = page.conversationUrn.replace(/.{6}\)$/, "AAAA==)");
    }),
    "a conversation in which nobody answered yet does not show in the inbox": inbox((page, asked, sandbox) => {
      const accountId = accountOf(sandbox, asked)?.accountId ?? "";
      page.conversations = page.conversations.filter(({ conversationUrn = "" }) =>
        sandbox.control
          .listMessages({ accountId, conversationUrn })
          .messages.some(({ direction }) => direction === "received"),
      );
    }),
  },
});
