import type { Sandbox } from "@connectsafely/sandbox";
import type { Message } from "@connectsafely/schema";
import { accountOf, count, tell, toldUsed } from "./accounts.ts";
import { answer, type Asked, fieldsOf, hears, inputOf, isSend, type Mutate, operationOf, rewrite, says, serves, withFields, withQuery } from "./between.ts";
import { category } from "./category.ts";
import { history, inbox, sent } from "./pages.ts";

/** Sends another text than it was given. */
const writing = (change: (text: string) => string): Mutate =>
  hears((asked) =>
    isSend(asked)
      ? withFields(asked, (fields) => {
          const { message } = fields;
          if (typeof message === "string" && message !== "") fields["message"] = change(message) || message;
        })
      : asked,
  );

/** Tells a flag in its own way. */
const flag = (name: string, value: (real: unknown, asked: Asked, sandbox: Sandbox) => boolean): Mutate =>
  sent((body, asked, sandbox) => {
    if (name in body) body[name] = value(body[name], asked, sandbox);
  });

const isOwn = ({ sender }: Message, profileUrn: string | undefined) => profileUrn?.endsWith(sender.profileId ?? "?") ?? false;

export const statefulMutants = category("stateful", {
  list: {
    "S61 a sent message does not appear in the conversation": history((page) => {
      page.messages = page.messages.filter((each) => !isOwn(each, page.profileUrn));
    }),
    "S76 a conversation of another account can be read": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      if (operationOf(asked) !== "getConversationDetails" || said.status !== 400) return said;
      for (const { accountId } of sandbox.control.getState().accounts) {
        const other = await next(withQuery(asked, (query) => query.set("accountId", accountId)));
        if (other.status === 200) return other;
      }
      return said;
    }),
  },
  own: {
    "messages are trimmed": writing((text) => text.trim()),
    "messages are normalised": writing((text) => text.normalize("NFKD")),
    "messages lose their emoji": writing((text) => text.replace(/\p{Extended_Pictographic}/gu, "")),
    "emoji become question marks": writing((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, "?")),
    "UTF-8 is read as Latin-1": writing((text) => Buffer.from(text, "utf8").toString("latin1")),
    "umlauts lose their dots": writing((text) => text.normalize("NFD").replace(/\p{M}/gu, "")),
    "line breaks become spaces": writing((text) => text.replace(/\s*\n\s*/g, " ")),
    "spaces in a row become one": writing((text) => text.replace(/[ \t]+/g, " ")),
    "markup is escaped": writing((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    "markup is stripped": writing((text) => text.replace(/<[^>]*>/g, "")),
    "quotes become typographic": writing((text) => text.replaceAll('"', "”")),
    "messages are cut after 40 characters": writing((text) => text.slice(0, 40)),
    "a null byte ends the message": writing((text) => text.split("\0")[0] ?? text),
    "every message goes out twice": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSend(asked) || said.status !== 200 || account === undefined) return said;
      if (account.quota.remaining === 0) return said;
      await next(asked);
      count(sandbox, account, 0);
      return said;
    }),
    "group messages with acknowledgement are accepted and never sent": serves((sandbox) => async (asked, next) => {
      const account = accountOf(sandbox, asked);
      if (operationOf(asked) !== "sendGroupMessageWithAck" || account === undefined) return next(asked);
      // A twin of this request, which is as valid but goes nowhere, tells whether it would be accepted.
      const said = await next(withFields(asked, (fields) => void (fields["groupId"] = "87654321")));
      if (said.status !== 403 || account.lapsed || fieldsOf(asked)["groupId"] !== "12345678") return next(asked);
      const { recipientProfileUrn, groupId } = fieldsOf(asked);
      count(sandbox, account, 1);
      tell(said, account.quota.used + 1);
      said.status = 200;
      said.text = JSON.stringify({ success: true, message: "Group context message sent successfully", recipientProfileUrn, groupId, acknowledgmentSent: "messageUrns" in fieldsOf(asked) });
      return said;
    }),
    "a send with a wrong field is refused and goes out": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSend(asked) || said.status !== 400 || account === undefined) return said;
      const { message } = fieldsOf(asked);
      const isText = typeof message === "string" && message !== "";
      await next({ ...asked, body: JSON.stringify({ recipientProfileId: "john-doe-123", recipientProfileUrn: undefined, message: isText ? message : "?" }) });
      count(sandbox, account, 0);
      return said;
    }),
    "a lapsed subscription still sends": serves(({ control }) => async (asked, next) => {
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed) if (isSend(asked)) control.setSubscription({ accountId, lapsed: false });
      const said = await next(asked);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: true });
      return said;
    }),
    "a lapsed subscription still reads": serves(({ control }) => async (asked, next) => {
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed) if (asked.method === "GET") control.setSubscription({ accountId, lapsed: false });
      const said = await next(asked);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: true });
      return said;
    }),
    "a lapsed subscription is told after the message went out": serves(({ control }) => async (asked, next) => {
      const said = await next(asked);
      if (!isSend(asked) || said.status !== 403 || !said.text.includes("trial")) return said;
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: false });
      await next(asked);
      for (const { accountId, quota } of lapsed) {
        control.setSubscription({ accountId, lapsed: true });
        control.setQuota({ accountId, used: quota.used });
      }
      return said;
    }),
    "messages to John go to Jane": serves(() => async (asked, next) => {
      if (!isSend(asked) || fieldsOf(asked)["recipientProfileId"] !== "john-doe-123") return next(asked);
      const said = await next(withFields(asked, (fields) => {
        delete fields["recipientProfileUrn"];
        fields["recipientProfileId"] = "jane-doe-123";
      }));
      rewrite<Record<string, unknown>>(said, (body) => {
        if ("recipientProfileUrn" in body) body["recipientProfileUrn"] = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
      });
      return said;
    }),
    "a send names the wrong recipient": sent((body) => {
      body["recipientProfileUrn"] = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000009";
    }),
    "a group send names another group": sent((body) => {
      if ("groupId" in body) body["groupId"] = "12345679";
    }),
    "a send ignores accountId": hears((asked) => (isSend(asked) ? withFields(asked, (fields) => void delete fields["accountId"]) : asked)),
    "the inbox ignores accountId": hears((asked) => (operationOf(asked) === "getRecentMessages" ? withQuery(asked, (query) => query.delete("accountId")) : asked)),
    "the typing indicator ignores accountId": hears((asked) => (operationOf(asked) === "sendTypingIndicator" ? withFields(asked, (fields) => void delete fields["accountId"]) : asked)),
    "the other account sees the inbox of the default one, under its own name": serves(() => async (asked, next) => {
      const { accountId } = inputOf(asked);
      if (operationOf(asked) !== "getRecentMessages" || accountId === undefined) return next(asked);
      const said = await next(asked);
      if (said.status !== 200) return said;
      const own = await next(withQuery(asked, (query) => {
        query.delete("accountId");
        query.delete("nextCursor");
      }));
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
      rewrite<{ conversations: { conversationUrn: string; latestMessage: { text: string } }[] }>(said, ({ conversations }) => {
        const accountId = accountOf(sandbox, asked)?.accountId ?? "";
        for (const each of conversations) {
          const { messages } = sandbox.control.listMessages({ accountId, conversationUrn: each.conversationUrn, count: 2 });
          each.latestMessage.text = messages[0]?.text ?? "";
        }
      });
      return said;
    }),
    "one's own message leaves the conversation unread": inbox(({ conversations, profileUrn }) => {
      for (const each of conversations) {
        const { senderUrn } = each.latestMessage;
        if (profileUrn && senderUrn?.endsWith(profileUrn)) Object.assign(each, { unreadCount: each.unreadCount + 1, isRead: false });
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
          rewrite<{ conversations: { conversationUrn: string }[] }>(said, ({ conversations }) => {
            for (const each of conversations) if (looked.has(each.conversationUrn)) Object.assign(each, { unreadCount: 0, isRead: true });
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
        rewrite<{ conversations: { conversationUrn: string }[] }>(said, ({ conversations }) => {
          for (const each of conversations) if (looked.has(each.conversationUrn)) Object.assign(each, { unreadCount: 0, isRead: true });
          looked.add(conversations[0]?.conversationUrn);
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
    "the typing flag is always true": flag("typingIndicatorSent", () => true),
    "the typing flag is always false": flag("typingIndicatorSent", () => false),
    "the typing flag only tells that a conversation was named": flag("typingIndicatorSent", (_, asked) => "conversationUrn" in fieldsOf(asked)),
    "the acknowledgement flag is always true": flag("acknowledgmentSent", () => true),
    "the acknowledgement flag is always false": flag("acknowledgmentSent", () => false),
    "the acknowledgement flag only tells that messages were named": flag("acknowledgmentSent", (_, asked) => Array.isArray(fieldsOf(asked)["messageUrns"]) && (fieldsOf(asked)["messageUrns"] as unknown[]).length > 0),
    "the typing indicator is shown in conversations that do not exist": says((said, asked) => {
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 400) return;
      const { conversationUrn, accountId = "acc_12345" } = fieldsOf(asked);
      if (typeof conversationUrn !== "string" || conversationUrn === "" || !said.text.includes("names no conversation")) return;
      Object.assign(said, answer(200, { success: true, accountId, conversationUrn, message: "Typing indicator sent successfully" }));
    }),
    "the typing indicator sends a message": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 200 || !account?.isDefault) return said;
      const url = new URL(asked.url);
      url.pathname = "/linkedin/messaging/send";
      await next({ ...asked, url, body: JSON.stringify({ recipientProfileId: "john-doe-123", message: "…" }) });
      count(sandbox, account, 0);
      return said;
    }),
    "the typing indicator names another conversation": says((said, asked) => {
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 200) return;
      rewrite<Record<string, unknown>>(said, (body) => void (body["conversationUrn"] = "urn:li:msg_conversation:other"));
    }),
    "the subject of an InMail is lost": hears((asked) => (isSend(asked) && fieldsOf(asked)["messageType"] === "inmail" ? withFields(asked, (fields) => void delete fields["subject"]) : asked)),
    "the subject is put before the message": hears((asked) => {
      const { subject } = fieldsOf(asked);
      if (!isSend(asked) || typeof subject !== "string" || subject === "") return asked;
      return withFields(asked, (fields) => {
        if (typeof fields["message"] === "string" && fields["message"] !== "") fields["message"] = `${subject}: ${fields["message"]}`;
      });
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
    "the other account's count is told": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      const other = sandbox.control.getState().accounts.find(({ accountId }) => accountId !== account?.accountId);
      if (isSend(asked) && said.status === 200 && other && toldUsed(said) !== 150) tell(said, other.quota.used);
      return said;
    }),
    "a conversation answers under the name of another": history((page) => {
      page.conversationUrn = page.conversationUrn.replace(/.{6}\)$/, "AAAA==)");
    }),
    "a conversation in which nobody answered yet does not show in the inbox": inbox((page, asked, sandbox) => {
      const accountId = accountOf(sandbox, asked)?.accountId ?? "";
      page.conversations = page.conversations.filter(({ conversationUrn = "" }) =>
        sandbox.control.listMessages({ accountId, conversationUrn }).messages.some(({ direction }) => direction === "received"),
      );
    }),
  },
});
