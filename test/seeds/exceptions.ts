import type { Change } from "./facts/fact.ts";

/** A fact that the document deliberately changes: what it says in its place, and why. */
export type Exception = { page: string; fact: string; reason: string } & (
  | { documentSays: string }
  | { instead: Change }
);

const ONE_ERROR_SCHEMA =
  "The tables say object in one place and string in another, and the examples show a string where the table says " +
  "object. One error schema takes both everywhere.";
const EXAMPLE_DAY = "All examples of the document live on one day, 2026-03-16.";
const FLAG_TELLS = "A 200 says that the message was taken; what came with it is told by a flag in the body.";
const PROMISE = "A promise of the vendor that nobody outside can check; the document states the risk instead.";

const NOT_SAID = "nothing of the kind";

export const exceptions: Exception[] = [
  {
    page: "reference-typing-indicator",
    fact: "sendTypingIndicator: 400 field error, type object",
    documentSays: "type object or string",
    reason: ONE_ERROR_SCHEMA,
  },
  {
    page: "reference-send-group-with-typing",
    fact: "sendGroupMessageWithTyping: 400 field error, type object",
    documentSays: "type object or string",
    reason: ONE_ERROR_SCHEMA,
  },
  {
    page: "reference-send-group-with-typing",
    fact: "sendGroupMessageWithTyping: 429 field error, type string",
    documentSays: "type object or string",
    reason: ONE_ERROR_SCHEMA,
  },
  {
    page: "reference-send-group-with-typing",
    fact: "sendGroupMessageWithTyping: 200 says /typing indicator/i",
    documentSays: NOT_SAID,
    reason: FLAG_TELLS,
  },
  {
    page: "article-integration-guide",
    fact: "getRecentMessages: parameter accountId, says /most recently used/i",
    documentSays: NOT_SAID,
    reason: "The four reference pages speak of the default account.",
  },
  {
    page: "article-integration-guide",
    fact: "getRecentMessages: 200 example",
    instead: {
      "conversations[0].lastActivityAt": 1773655200000,
      "conversations[0].latestMessage.sentAt": 1773655200000,
    },
    reason: EXAMPLE_DAY,
  },
  {
    page: "article-integration-guide",
    fact: "getConversationDetails: long conversations come in parts, by tokens",
    documentSays: NOT_SAID,
    reason: "No page shows such a token; the example shows two booleans, and the reference pages an anchor in time.",
  },
  {
    page: "article-integration-guide",
    fact: "getConversationDetails: 200 example",
    instead: { "messages[0].sentAt": 1773655200000 },
    reason: EXAMPLE_DAY,
  },
  {
    page: "article-integration-guide",
    fact: "sendMessageWithAck: it confirms that the message was delivered",
    documentSays: NOT_SAID,
    reason:
      "The reference page says what is acknowledged: messages received earlier. It is no receipt for the new one.",
  },
  {
    page: "article-integration-guide",
    fact: "sendGroupMessageWithTyping: the message goes to a group conversation",
    documentSays: NOT_SAID,
    reason: "The reference page is about one member of a shared group, and requires that member's URN.",
  },
  {
    page: "article-integration-guide",
    fact: "sendGroupMessageWithAck: the message goes to a group conversation",
    documentSays: NOT_SAID,
    reason: "The reference page is about one member of a shared group.",
  },
  {
    page: "article-integration-guide",
    fact: "there are seven operations",
    documentSays: NOT_SAID,
    reason: "The pages together describe nine: send and send-group are not in the article.",
  },
  {
    page: "article-integration-guide",
    fact: "normal messages are free and unlimited",
    documentSays: NOT_SAID,
    reason: "The reference pages state 150 messages a day and account.",
  },
  {
    page: "article-integration-guide",
    fact: "LinkedIn accounts are linked by OAuth",
    documentSays: NOT_SAID,
    reason:
      "Linking an account is done in the dashboard, not through these operations; other pages say it works otherwise.",
  },
  {
    page: "article-integration-guide",
    fact: "plans start at 39 dollars a month",
    documentSays: NOT_SAID,
    reason: "Prices change and are no part of how the API is called.",
  },
  ...[
    "its use complies fully with LinkedIn's rules",
    "the API waits between actions as a person would",
    "no account was ever banned for good",
    "typing indicators improve delivery",
    "typing indicators raise response rates",
  ].map((fact) => ({ page: "article-integration-guide", fact, documentSays: NOT_SAID, reason: PROMISE })),
  {
    page: "reference-send-with-ack",
    fact: "sendMessageWithAck: body field messageType, any value",
    documentSays: "values normal, inmail",
    reason: "The other pages list the two values; this one only leaves them out.",
  },
  {
    page: "reference-send-with-ack",
    fact: "sendMessageWithAck: 200 says /acknowledg/i",
    documentSays: NOT_SAID,
    reason: FLAG_TELLS,
  },
  {
    page: "reference-send-with-ack",
    fact: "sendMessageWithAck: 400 field error, type object",
    documentSays: "type object or string",
    reason: ONE_ERROR_SCHEMA,
  },
  {
    page: "reference-send-with-ack",
    fact: "sendMessageWithAck: 429 field error, type string",
    documentSays: "type object or string",
    reason: ONE_ERROR_SCHEMA,
  },
];
