// Generated from spec/. Do not edit: change the YAML, then run pnpm generate.

import type {
  Conversation,
  ConversationDetails,
  Message,
  OperationTypes,
  RecentMessages,
  SendGroupMessageInput,
  SendGroupMessageResult,
  SendGroupMessageWithAckInput,
  SendGroupMessageWithAckResult,
  SendGroupMessageWithTypingInput,
  SendGroupMessageWithTypingResult,
  SendMessageInput,
  SendMessageResult,
  SendMessageWithAckInput,
  SendMessageWithAckResult,
  SendMessageWithTypingInput,
  SendMessageWithTypingResult,
  SendTypingIndicatorInput,
  SendTypingIndicatorResult,
} from "@connectsafely/schema";
import type { Call, PagedCall } from "../call.ts";
import type { CallOptions, PageOptions, SendOptions } from "../options.ts";
import type { Failures, SendFailures } from "../result.ts";

export type {
  Attachment,
  Conversation,
  ConversationDetails,
  GroupMessageContent,
  HistoryPosition,
  LatestMessage,
  Message,
  MessageContent,
  Participant,
  Reaction,
  RecentMessages,
  Recipient,
  SendGroupMessageInput,
  SendGroupMessageResult,
  SendGroupMessageWithAckInput,
  SendGroupMessageWithAckResult,
  SendGroupMessageWithTypingInput,
  SendGroupMessageWithTypingResult,
  SendMessageInput,
  SendMessageResult,
  SendMessageWithAckInput,
  SendMessageWithAckResult,
  SendMessageWithTypingInput,
  SendMessageWithTypingResult,
  SendTypingIndicatorInput,
  SendTypingIndicatorResult,
  Sender,
} from "@connectsafely/schema";

/** What `getRecentMessages` takes. */
export interface GetRecentMessagesInput extends NonNullable<OperationTypes["getRecentMessages"]["parameters"]["query"]> {}

/** What `getConversationDetails` takes. */
export interface GetConversationDetailsInput extends NonNullable<OperationTypes["getConversationDetails"]["parameters"]["query"]> {}

/** One method per operation of the document. */
export interface Messaging {
  /**
   * List recent conversations
   *
   * Reads the account's inbox, recent conversations first: participants, unread count and the latest message of each.
   * It sends nothing and costs no message. Marking as read is an operation of its own, which this document leaves out.
   *
   * Follow `nextCursor` until it is `null` or absent. The cursor walks towards older conversations, so it is no marker for what is new:
   * for that, keep the highest `lastActivityAt` you have seen and read from the first page on until a page has nothing newer.
   * Ask for the messages of a conversation with `getConversationDetails`.
   *
   * The vendor's newest pages call this operation deprecated and announce a redirect to `GET /conversations`, which has no `keywords` and no `read`.
   *
   * @example Unread only
   * ```ts
   * for await (const conversation of client.messaging.getRecentMessages({ read: false })) {
   *   console.log(conversation.conversationId);
   * }
   * ```
   */
  getRecentMessages(input?: GetRecentMessagesInput, options?: PageOptions): PagedCall<RecentMessages, Conversation, Failures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Read a conversation
   *
   * Reads messages of one conversation with their senders, attachments and reactions.
   * It sends nothing and costs no message.
   *
   * Without an anchor the published examples show the latest messages. To go further back, set `deliveredAt` to the oldest `sentAt` you hold and `countBefore` to how many you want,
   * until `pagination.hasMoreBefore` is `false` or, where `pagination` is absent, until fewer messages come than you asked for.
   * Stretches may overlap, so deduplicate on `messageId`.
   *
   * This is also where you look after a send whose outcome you do not know. That a message is missing here proves little: it may appear later.
   *
   * The vendor's newest pages call this operation deprecated and announce a redirect to `GET /conversations/{conversationUrn}/messages`.
   * An early edition answered with other keys (`conversationDetails.messages` with `messageUrn`, `body`, `createdAt`); this document describes the later form.
   *
   * @example By URN
   * ```ts
   * for await (const message of client.messaging.getConversationDetails({
   *   conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)",
   * })) {
   *   console.log(message.messageId);
   * }
   * ```
   */
  getConversationDetails(input: GetConversationDetailsInput, options?: PageOptions): PagedCall<ConversationDetails, Message, Failures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a message
   *
   * Sends one direct message from the account. The recipient gets it as if it was typed on LinkedIn, and it cannot be taken back here.
   *
   * A normal message needs a 1st-degree connection. To reach someone else, set `messageType` to `inmail`, give a `subject`,
   * and have an InMail credit (LinkedIn Premium or Sales Navigator).
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
   *
   * @example To a connection, by profile id
   * ```ts
   * const result = await client.messaging.sendMessage({
   *   recipientProfileId: "john-doe-123",
   *   message: "Hello! I would like to connect with you.",
   * });
   * ```
   *
   * @example InMail to someone outside the network
   * ```ts
   * const result = await client.messaging.sendMessage({
   *   recipientProfileId: "john-doe-123",
   *   message: "I came across your profile and would love to discuss a potential opportunity.",
   *   subject: "Exciting Opportunity",
   *   messageType: "inmail",
   * });
   * ```
   *
   * @example To a connection, by profile URN
   * ```ts
   * const result = await client.messaging.sendMessage({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   message: "Hello, I would like to connect with you!",
   * });
   * ```
   */
  sendMessage(input: SendMessageInput, options?: SendOptions): Call<SendMessageResult, SendFailures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a message after the typing indicator
   *
   * Shows the typing indicator, then sends one direct message as `sendMessage` does.
   *
   * The indicator needs `conversationUrn`, an existing conversation. Without it the message still goes out;
   * `typingIndicatorSent` tells whether the indicator was shown.
   * The indicator is a courtesy to the reader, not a way around limits: LinkedIn's rules forbid automation that pretends to be a person.
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
   *
   * @example In an existing conversation
   * ```ts
   * const result = await client.messaging.sendMessageWithTyping({
   *   recipientProfileId: "john-doe-123",
   *   message: "Hello! I would like to connect with you.",
   *   conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)",
   * });
   * ```
   *
   * @example In an existing conversation, by profile URN
   * ```ts
   * const result = await client.messaging.sendMessageWithTyping({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   message: "Hello, I would like to connect with you!",
   *   conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)",
   * });
   * ```
   *
   * @example To a connection, by profile id
   * ```ts
   * const result = await client.messaging.sendMessageWithTyping({
   *   recipientProfileId: "john-doe-123",
   *   message: "Hello! I would like to connect with you.",
   * });
   * ```
   */
  sendMessageWithTyping(input: SendMessageWithTypingInput, options?: SendOptions): Call<SendMessageWithTypingResult, SendFailures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Show the typing indicator
   *
   * Shows the other side of a conversation that you are typing. It sends no message and costs none, and is harmless to repeat.
   * How long the indicator stays is not documented.
   *
   * It needs an existing conversation, so there is none before the first message to someone.
   * Show it when a person really is about to answer. LinkedIn's rules forbid automation that pretends to be a person.
   *
   * The vendor's newest pages say that this operation will move to `/conversations`.
   *
   * @example In an existing conversation
   * ```ts
   * const result = await client.messaging.sendTypingIndicator({
   *   conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)",
   * });
   * ```
   */
  sendTypingIndicator(input: SendTypingIndicatorInput, options?: CallOptions): Call<SendTypingIndicatorResult, Failures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a message and acknowledge earlier ones
   *
   * Sends one direct message as `sendMessage` does and marks messages you received as acknowledged.
   *
   * `messageUrns` lists the received messages; take them from `messageId` of `getConversationDetails` or `messageUrn` of the inbox.
   * `acknowledgmentSent` tells about those earlier messages. It is no receipt for the new one: no operation tells whether a message was read.
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
   *
   * @example A reply that acknowledges nothing
   * ```ts
   * const result = await client.messaging.sendMessageWithAck({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   message: "Thanks for your message!",
   * });
   * ```
   *
   * @example Every field, with no message to acknowledge
   * ```ts
   * const result = await client.messaging.sendMessageWithAck({
   *   accountId: "acc_12345",
   *   recipientProfileId: "john-doe-123",
   *   message: "Hello! I would like to connect with you.",
   *   subject: "Quick question about your work",
   *   messageType: "normal",
   *   messageUrns: [],
   * });
   * ```
   *
   * @example A reply that acknowledges one message
   * ```ts
   * const result = await client.messaging.sendMessageWithAck({
   *   recipientProfileId: "john-doe-123",
   *   message: "Thanks for your message!",
   *   messageUrns: [
   *     "urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=)",
   *   ],
   * });
   * ```
   */
  sendMessageWithAck(input: SendMessageWithAckInput, options?: SendOptions): Call<SendMessageWithAckResult, SendFailures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a message through a shared group
   *
   * Writes to one member of a LinkedIn group that you are both in. It needs no connection and no InMail credit.
   * It is a message to that one person, not a post in the group.
   *
   * The recipient must be given as a profile URN. A 403 whose body names the group means that LinkedIn refuses this message;
   * check first that both of you are in the group.
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * @example To a member of a shared group
   * ```ts
   * const result = await client.messaging.sendGroupMessage({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   groupId: "12345678",
   *   message: "Hello fellow group member!",
   * });
   * ```
   */
  sendGroupMessage(input: SendGroupMessageInput, options?: SendOptions): Call<SendGroupMessageResult, SendFailures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a group message after the typing indicator
   *
   * Shows the typing indicator, then writes to one member of a shared group as `sendGroupMessage` does.
   *
   * For an existing conversation give its `conversationUrn`. `typingIndicatorSent` tells whether the indicator was shown;
   * the message goes out either way.
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
   *
   * @example To a member of a shared group
   * ```ts
   * const result = await client.messaging.sendGroupMessageWithTyping({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   groupId: "12345678",
   *   message: "Hello fellow group member!",
   * });
   * ```
   *
   * @example In an existing conversation
   * ```ts
   * const result = await client.messaging.sendGroupMessageWithTyping({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   groupId: "12345678",
   *   message: "Hello fellow group member!",
   *   conversationUrn: "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)",
   * });
   * ```
   */
  sendGroupMessageWithTyping(input: SendGroupMessageWithTypingInput, options?: SendOptions): Call<SendGroupMessageWithTypingResult, SendFailures[400 | 401 | 403 | 429 | 500]>;

  /**
   * Send a group message and acknowledge earlier ones
   *
   * Writes to one member of a shared group as `sendGroupMessage` does and marks messages you received as acknowledged.
   *
   * `messageUrns` lists the received messages. `acknowledgmentSent` tells about those earlier messages and is no receipt for the new one.
   * The published example answers `true` although it lists no message, so read the flag as it comes.
   *
   * An accepted message counts one against the account's 150 a day. A broken connection, a timeout or a 500 leaves open whether the message went out: read the conversation before you send it again.
   *
   * The vendor's newest pages call this operation deprecated in favour of `POST /conversations/send`.
   *
   * @example A reply that acknowledges nothing
   * ```ts
   * const result = await client.messaging.sendGroupMessageWithAck({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   groupId: "12345678",
   *   message: "Thanks for your message in the group!",
   * });
   * ```
   *
   * @example A reply that acknowledges one message
   * ```ts
   * const result = await client.messaging.sendGroupMessageWithAck({
   *   recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
   *   groupId: "12345678",
   *   message: "Thanks for your message in the group!",
   *   messageUrns: [
   *     "urn:li:msg_message:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=)",
   *   ],
   * });
   * ```
   */
  sendGroupMessageWithAck(input: SendGroupMessageWithAckInput, options?: SendOptions): Call<SendGroupMessageWithAckResult, SendFailures[400 | 401 | 403 | 429 | 500]>;
}
