// Every statement below a `refused:` line must fail to compile, and every other statement must compile.
// `types-refuse-mistakes.test.ts` runs both compilers and compares. Ends in .mts so that no project picks it up.
import {
  type Conversation,
  type Message,
  type Operation,
  type OperationId,
  type OperationTypes,
  operations,
  type RecentMessages,
  type SendGroupMessageInput,
  type SendGroupMessageWithTypingInput,
  type SendMessageInput,
  type SendMessageWithAckInput,
  type SendMessageWithTypingInput,
  type SendTypingIndicatorInput,
} from "@connectsafely/schema";

declare function give<T>(value: T): void;
const id = "john-doe-123";
const urn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const conversationUrn = "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAA,2-RVhBTVBMRQ==)";
type InboxQuery = NonNullable<OperationTypes["getRecentMessages"]["parameters"]["query"]>;
type ConversationQuery = OperationTypes["getConversationDetails"]["parameters"]["query"];

// The either-or recipient
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!" });
give<SendMessageInput>({ recipientProfileUrn: urn, message: "Hello!" });
give<SendMessageInput>({ recipientProfileId: id, recipientProfileUrn: urn, message: "Hello!" });
// refused: neither id nor URN
give<SendMessageInput>({ message: "Hello!" });
// refused: neither id nor URN, with typing
give<SendMessageWithTypingInput>({ message: "Hello!" });
// refused: neither id nor URN, with acknowledgement
give<SendMessageWithAckInput>({ message: "Hello!" });
// refused: misspelt id
give<SendMessageInput>({ recipientProfileID: id, message: "Hello!" });
// refused: misspelt URN beside a good id
give<SendMessageInput>({ recipientProfileId: id, recipientProfileURN: urn, message: "Hello!" });
// refused: the id is null
give<SendMessageInput>({ recipientProfileId: null, message: "Hello!" });
// refused: the URN is a number beside a good id
give<SendMessageInput>({ recipientProfileId: id, recipientProfileUrn: 12345678, message: "Hello!" });

// The content of a message
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", subject: "Hi", messageType: "inmail" });
give<SendMessageWithTypingInput>({ recipientProfileId: id, message: "Hello!", conversationUrn });
give<SendMessageWithAckInput>({ recipientProfileId: id, message: "Hello!", messageUrns: [] });
// refused: no message
give<SendMessageInput>({ recipientProfileId: id });
// refused: misspelt message
give<SendMessageInput>({ recipientProfileId: id, mesage: "Hello!" });
// refused: misspelt subject
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", subjet: "Hi" });
// refused: a message that is a number
give<SendMessageInput>({ recipientProfileId: id, message: 42 });
// refused: a message that is null
give<SendMessageInput>({ recipientProfileId: id, message: null });
// refused: a subject that is null
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", subject: null });
// refused: a message type that does not exist
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", messageType: "InMail" });
// refused: a message type that is any text
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", messageType: String("normal") });
// refused: a field of another operation
give<SendMessageInput>({ recipientProfileId: id, message: "Hello!", conversationUrn });
// refused: a field of a third operation
give<SendMessageWithTypingInput>({ recipientProfileId: id, message: "Hello!", messageUrns: [] });
// refused: one URN where a list is wanted
give<SendMessageWithAckInput>({ recipientProfileId: id, message: "Hello!", messageUrns: "urn:li:msg_message:(x)" });
// refused: a list of numbers where URNs are wanted
give<SendMessageWithAckInput>({ recipientProfileId: id, message: "Hello!", messageUrns: [1] });

// Group messages and the typing indicator
give<SendGroupMessageInput>({ recipientProfileUrn: urn, groupId: "12345678", message: "Hello!" });
give<SendTypingIndicatorInput>({ conversationUrn });
// refused: no group
give<SendGroupMessageInput>({ recipientProfileUrn: urn, message: "Hello!" });
// refused: a group id that is a number
give<SendGroupMessageInput>({ recipientProfileUrn: urn, groupId: 12345678, message: "Hello!" });
// refused: a group message by profile id
give<SendGroupMessageInput>({ recipientProfileId: id, groupId: "12345678", message: "Hello!" });
// refused: a group message as InMail
give<SendGroupMessageWithTypingInput>({ recipientProfileUrn: urn, groupId: "1", message: "Hi", messageType: "inmail" });
// refused: an indicator without a conversation
give<SendTypingIndicatorInput>({ accountId: "acc_12345" });
// refused: an indicator with a message
give<SendTypingIndicatorInput>({ conversationUrn, message: "Hello!" });

// Queries
give<InboxQuery>({ count: 20, read: false, keywords: "invoice" });
give<ConversationQuery>({ conversationUrn });
// refused: a count as text
give<InboxQuery>({ count: "20" });
// refused: a filter as text
give<InboxQuery>({ read: "false" });
// refused: a filter that does not exist
give<InboxQuery>({ unread: true });
// refused: a conversation without its URN
give<ConversationQuery>({ countBefore: 20 });
// refused: an operation that takes no body
give<OperationTypes["getRecentMessages"]["requestBody"]>({ count: 20 });

// Answers
declare const page: RecentMessages;
declare const conversation: Conversation;
declare const message: Message;
page.nextCursor?.length;
message.attachments?.length;
conversation.latestMessage.text.length;
// refused: the last page has no cursor
page.nextCursor.length;
// refused: attachments may be null
message.attachments.length;
// refused: a badge may be null or absent
conversation.participants[0]?.memberBadgeType.length;
// refused: an answer's field that does not exist
conversation.lastMessage;
// refused: a moment is a number
conversation.lastActivityAt.toISOString();

// Headers
declare const sent: OperationTypes["sendMessage"]["responses"][200]["headers"];
declare const limited: OperationTypes["sendMessage"]["responses"][429]["headers"];
give<number>(sent["X-RateLimit-Remaining"]);
give<number | undefined>(limited["Retry-After"]);
// refused: the reset is text
give<number>(sent["X-RateLimit-Reset"]);
// refused: a wait that may be absent
give<number>(limited["Retry-After"]);
// refused: a status that the document does not have
give<OperationTypes["sendMessage"]["responses"][404]>({});

// The table
give<OperationId>("sendMessage");
give<Operation>(operations.sendMessage);
give<"at-most-once">(operations.sendMessage.delivery);
// refused: an operation that does not exist
give<OperationId>("sendMesage");
// refused: a row that does not exist
operations.deleteMessage;
// refused: a table that is written to
operations.sendMessage.delivery = "repeatable";
// refused: a send taken for repeatable
give<"repeatable">(operations.sendMessage.delivery);
// refused: pages of an operation that has none
operations.sendMessage.pagination;
// refused: a row without its method
give<Operation>({ path: "/a", parameters: {}, sensitive: { request: [], response: [] }, statuses: [200] });
