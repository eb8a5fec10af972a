import { SECOND_ACCOUNT } from "@connectsafely/sandbox";
import { isSend, operationOf, rewrite, says } from "./between.ts";
import { category } from "./category.ts";
import { history, inbox, refused, sent } from "./pages.ts";

type Loose = Record<string, unknown>;

export const bodyMutants = category("body", {
  list: {
    "S15 conversations lack latestMessage": inbox(({ conversations }) => {
      for (const each of conversations) delete (each as Partial<typeof each>).latestMessage;
    }),
    "S15 messages lack their id": history(({ messages }) => {
      for (const each of messages) delete (each as Partial<typeof each>).messageId;
    }),
    "S15 an accepted send lacks recipientProfileUrn": sent((body) => {
      delete body["recipientProfileUrn"];
    }),
    "S16 conversations have a field that nobody documented": inbox(({ conversations }) => {
      for (const each of conversations) Object.assign(each, { internalShard: 7 });
    }),
    "S17 unreadCount is a text": inbox(({ conversations }) => {
      for (const each of conversations as unknown as Loose[]) each["unreadCount"] = String(each["unreadCount"]);
    }),
    "S17 typingIndicatorSent is a text": sent((body) => {
      if ("typingIndicatorSent" in body) body["typingIndicatorSent"] = String(body["typingIndicatorSent"]);
    }),
    "S19 sentAt is a date-time, not epoch milliseconds": history(({ messages }) => {
      for (const each of messages as unknown as Loose[])
        each["sentAt"] = new Date(each["sentAt"] as number).toISOString();
    }),
    "S20 text is null": history(({ messages }) => {
      for (const each of messages as unknown as Loose[]) each["text"] = null;
    }),
    "S21 conversationUrn is an empty text": inbox(({ conversations }) => {
      for (const each of conversations) each.conversationUrn = "";
    }),
    "S23 JSON breaks off": says((said, asked) => {
      if (said.status === 200 && operationOf(asked) === "getRecentMessages") said.text = said.text.slice(0, -20);
    }),
    "S24 a 200 says success false": says((said, asked) => {
      if (said.status === 200 && isSend(asked)) rewrite<Loose>(said, (body) => ({ ...body, success: false }));
    }),
    "S24 a 400 says success true": refused(400, (body) => {
      body["success"] = true;
    }),
    "S25 a send's answer cuts the recipient's URN": sent((body) => {
      body["recipientProfileUrn"] = String(body["recipientProfileUrn"]).slice(0, -3);
    }),
  },
  own: {
    "one conversation comes bare, not as a list of one": inbox((page) => {
      if (page.conversations.length === 1) Object.assign(page, { conversations: page.conversations[0] });
    }),
    "messages come as an object by id": history((page) => {
      Object.assign(page, { messages: Object.fromEntries(page.messages.map((each) => [each.messageId, each])) });
    }),
    "attachments are false where there are none": history(({ messages }) => {
      for (const each of messages) Object.assign(each, { attachments: false });
    }),
    "a deleted person's messages have no sender": history(({ messages }) => {
      for (const each of messages.slice(0, 1)) Object.assign(each, { sender: null });
    }),
    "the answer is wrapped in data": inbox((page) => ({ data: page })),
    "the answer is a bare list": inbox((page) => page.conversations),
    "fields are in snake_case": inbox((page) => ({
      ...page,
      conversations: page.conversations.map(({ conversationId, unreadCount, ...rest }) => ({
        conversation_id: conversationId,
        unread_count: unreadCount,
        ...rest,
      })),
    })),
    "unreadCount is negative": inbox(({ conversations }) => {
      for (const each of conversations) each.unreadCount = -1;
    }),
    "lastActivityAt has a fraction": inbox(({ conversations }) => {
      for (const each of conversations) each.lastActivityAt += 0.5;
    }),
    "lastActivityAt is in seconds": inbox(({ conversations }) => {
      for (const each of conversations) each.lastActivityAt = Math.floor(each.lastActivityAt / 1000);
    }),
    "sentAt is in seconds": history(({ messages }) => {
      for (const each of messages) each.sentAt = Math.floor(each.sentAt / 1000);
    }),
    "conversationUrl is a path, not an address": inbox(({ conversations }) => {
      for (const each of conversations) each.conversationUrl = "/messaging/thread/1/";
    }),
    "the inbox names the other account": inbox((page) => {
      page.accountId = SECOND_ACCOUNT;
    }),
    "an error is only a text": refused(400, () => ["Bad request"]),
    "an error is an empty object": refused(400, () => ({})),
    "an error is a number": refused(400, (body) => {
      body["error"] = 400;
    }),
    "errors are HTML pages of a proxy": says((said, asked) => {
      if (said.status < 400 || operationOf(asked) === undefined) return;
      said.text = "<html><body><h1>Bad Request</h1></body></html>";
      said.headers.set("content-type", "text/html");
    }),
    "a 401 has no body": says((said) => {
      if (said.status === 401) said.text = "";
    }),
    "a 429 has the body of an inbox": refused(429, () => ({
      success: true,
      accountId: "acc_12345",
      conversations: [],
    })),
    "a 500 shows its stack": refused(500, () => ({ stack: "Error: no\n    at send (server.js:1:1)" })),
    "a missing number is NaN": says((said, asked) => {
      if (said.status === 200 && operationOf(asked) === "getRecentMessages") {
        said.text = said.text.replaceAll(/"unreadCount":\d+/g, '"unreadCount":NaN');
      }
    }),
    "the status text of a send is the message that was sent": sent((body, asked) => {
      body["message"] = (JSON.parse(asked.body ?? "{}") as Loose)["message"];
    }),
    "the group's id comes back as a number": sent((body) => {
      if ("groupId" in body) body["groupId"] = Number(body["groupId"]);
    }),
    "a typing indicator's answer names no conversation": says((said, asked) => {
      if (said.status !== 200 || operationOf(asked) !== "sendTypingIndicator") return;
      rewrite<Loose>(said, ({ conversationUrn: _, ...body }) => body);
    }),
    "a group send forgets the flag of its indicator": sent((body, asked) => {
      if (operationOf(asked) === "sendGroupMessageWithTyping") delete body["typingIndicatorSent"];
    }),
  },
});
