import type { OperationId } from "@connectsafely/schema";
import { type Kind, operations } from "./policy.ts";

// Requests and answers by hand, as published or observed. A document that refuses one of the good or takes one of the bad is wrong.

const owner = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";
const conversationUrn = `urn:li:msg_conversation:(${owner},2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)`;
const messageUrn = `urn:li:msg_message:(${owner},2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=)`;
const recipientProfileUrn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const message = "Hello!";
const id = { recipientProfileId: "john-doe-123", message };
const urn = { recipientProfileUrn, message };
const group = { ...urn, groupId: "12345678" };
const long = "Long text. ".repeat(2_000);

type Body = Readonly<Record<string, unknown>>;
type Samples = { readonly good: readonly Body[]; readonly bad: readonly Body[] };

const direct: Samples = {
  good: [
    id,
    urn,
    { ...id, recipientProfileUrn },
    { ...id, accountId: "acc_12345" },
    { ...id, accountId: "507f1f77bcf86cd799439011", subject: "A question", messageType: "inmail" },
    { ...id, messageType: "normal" },
    { ...urn, message: long, subject: long },
  ],
  bad: [
    { message },
    { recipientProfileId: "john-doe-123" },
    { ...id, message: "" },
    { ...id, message: null },
    { ...id, recipientProfileId: "" },
    { ...urn, recipientProfileUrn: "" },
    { recipientProfileURN: recipientProfileUrn, message },
    { ...id, recipientProfileURN: recipientProfileUrn },
    { ...id, messageType: "InMail" },
    { ...id, messageType: "" },
    { ...id, subject: "" },
    { ...id, accountId: "" },
  ],
};

const inGroup: Samples = {
  good: [group, { ...group, accountId: "acc_12345" }, { ...group, message: long }],
  bad: [
    urn,
    { ...id, groupId: "12345678" },
    { ...group, groupId: "" },
    { ...group, groupId: 12_345_678 },
    { ...group, subject: "x" },
  ],
};

const withAck = ({ good: [base = {}, ...good], bad }: Samples): Samples => ({
  good: [
    base,
    ...good,
    { ...base, messageUrns: [] },
    { ...base, messageUrns: Array.from({ length: 60 }, () => messageUrn) },
  ],
  bad: [
    ...bad,
    { ...base, messageUrns: messageUrn },
    { ...base, messageUrns: [""] },
    { ...base, messageUrns: [7] },
    { ...base, messageUrns: null },
  ],
});

const withConversation = ({ good: [base = {}, ...good], bad }: Samples): Samples => ({
  good: [base, ...good, { ...base, conversationUrn }, { ...base, conversationUrn: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==" }],
  bad: [...bad, { ...base, conversationUrn: "" }, { ...base, conversationUrn: null }],
});

/** Bodies of requests, by operation; the reads have none. */
export const requestSamples: Readonly<Partial<Record<OperationId, Samples>>> = {
  sendMessage: { good: direct.good, bad: [...direct.bad, { ...id, messageUrns: [] }, { ...id, conversationUrn }] },
  sendMessageWithTyping: withConversation(direct),
  sendMessageWithAck: withAck(direct),
  sendTypingIndicator: {
    good: [{ conversationUrn }, { conversationUrn, accountId: "acc_12345" }],
    bad: [{}, { conversationUrn: "" }, { conversationURN: conversationUrn }, { conversationUrn, message }],
  },
  sendGroupMessage: { good: inGroup.good, bad: [...inGroup.bad, { ...group, messageUrns: [] }] },
  sendGroupMessageWithTyping: withConversation(inGroup),
  sendGroupMessageWithAck: withAck(inGroup),
};

/** Error bodies that were published or observed; every status may come with any of them. */
export const errorSamples: readonly Body[] = [
  { success: false, error: "message is required" },
  { error: "Unauthorized - Invalid credentials" },
  {
    success: false,
    error: { name: "ZodError", issues: [{ code: "invalid_type", path: ["message", 0], message: "Required" }] },
  },
  { success: false, code: "validation_error", message: "Explanation of what went wrong" },
  { success: false, error: "Rate limit exceeded", holdUntil: "2026-03-17T00:00:00Z" },
  {
    error: "Something else",
    errorDetails: { message: "More of it", source: "x" },
    status: "PENDING",
    requestId: "r-1",
  },
];

const participant = { profileId: "123456", name: "John Doe", headline: "", profilePicture: "", extra: 1 };
const latestMessage = { text: "", sentAt: 1_773_655_200_000, senderName: "John Doe", extra: 1 };
const conversation = {
  conversationId: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==",
  participants: [participant],
  unreadCount: 0,
  lastActivityAt: 1_773_655_200_000,
  latestMessage,
  extra: { more: true },
};
const sender = {
  profileId: "123456",
  name: "John Doe",
  profileUrl: "https://www.linkedin.com/in/x",
  profilePicture: "",
  extra: 1,
};
const said = { messageId: messageUrn, text: "", sentAt: 1_773_655_200_000, sender, extra: 1 };
const history = { success: true, conversationUrn, extra: 1 };

const results: Readonly<Record<Kind, Body>> = {
  read: {},
  typing: {
    success: true,
    accountId: "acc_12345",
    conversationUrn,
    message: "Typing indicator sent successfully",
    extra: 1,
  },
  send: { success: true, message: "Message sent successfully", recipientProfileUrn, extra: 1 },
  "group-send": { success: true, message: "Sent", recipientProfileUrn, groupId: "12345678", extra: 1 },
};
const flags = { typingIndicatorSent: false, acknowledgmentSent: true };

/** 200s: with the least, with fields that nobody knows yet, and one that says that it failed. */
export function answerSamples(operation: OperationId): readonly Body[] {
  if (operation === "getRecentMessages") {
    const page = { success: true, accountId: "acc_12345", conversations: [conversation], extra: 1 };
    return [
      page,
      { ...page, nextCursor: null, conversations: [] },
      { ...page, nextCursor: "RVhBTVBMRS1DVVJTT1ItMDAwMQ==", total: 3 },
      { ...page, success: false, conversations: [] },
    ];
  }
  if (operation === "getConversationDetails") {
    return [
      { ...history, messages: [{ ...said, attachments: null, reactions: null }] },
      {
        ...history,
        messages: [{ ...said, subject: null, attachments: [{ type: "file" }], reactions: [{ emoji: "👍" }] }],
      },
      { ...history, messages: [], pagination: { hasMoreBefore: false, hasMoreAfter: false, extra: 1 } },
    ];
  }
  const result = { ...results[operations[operation].kind], ...flags };
  return [result, { ...result, success: false }];
}
