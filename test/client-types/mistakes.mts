// Every statement below a `refused:` line must fail to compile, and every other statement must compile.
// `mistakes.test.ts` runs both compilers and compares. Ends in .mts so that no project picks it up.
import {
  createClient,
  type Middleware,
  type QuotaExceededError,
  type RateLimit,
  type RecentMessages,
} from "@connectsafely/client";

const client = createClient({ apiKey: "key" });
const { messaging } = client;
const id = "john-doe-123";
const urn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const message = "Hello!";
const conversationUrn = "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAA,2-RVhBTVBMRQ==)";
const { signal } = new AbortController();
const text: string = message;
declare function give<T>(value: T): void;

// Who gets it
messaging.sendMessage({ recipientProfileId: id, message });
messaging.sendMessage({ recipientProfileUrn: urn, message });
messaging.sendMessage({ recipientProfileId: id, recipientProfileUrn: urn, message });
// refused: neither id nor URN
messaging.sendMessage({ message });
// refused: neither id nor URN, with typing
messaging.sendMessageWithTyping({ message, conversationUrn });
// refused: neither id nor URN, with acknowledgement
messaging.sendMessageWithAck({ message });
// refused: misspelt id
messaging.sendMessage({ recipientProfileID: id, message });
// refused: misspelt URN beside a good id
messaging.sendMessage({ recipientProfileId: id, recipientProfileURN: urn, message });
// refused: a recipient that is null
messaging.sendMessage({ recipientProfileId: null, message });
// refused: a group message by id
messaging.sendGroupMessage({ recipientProfileId: id, groupId: "12345678", message });

// What it says
messaging.sendMessage({
  recipientProfileId: id,
  message,
  subject: "Hi",
  messageType: "inmail",
  accountId: "acc_12345",
});
// refused: no input
messaging.sendMessage();
// refused: no message
messaging.sendMessage({ recipientProfileId: id });
// refused: misspelt message
messaging.sendMessage({ recipientProfileId: id, mesage: message });
// refused: an extra field
messaging.sendMessage({ recipientProfileId: id, message, priority: "high" });
// refused: a field of another operation
messaging.sendMessage({ recipientProfileId: id, message, conversationUrn });
// refused: a message that is a number
messaging.sendMessage({ recipientProfileId: id, message: 42 });
// refused: an unknown messageType
messaging.sendMessage({ recipientProfileId: id, message, messageType: "pigeon" });
// refused: a messageType that is any text
messaging.sendMessage({ recipientProfileId: id, message, messageType: text });
// refused: a single URN for a list
messaging.sendMessageWithAck({ recipientProfileId: id, message, messageUrns: urn });
// refused: a group without its id
messaging.sendGroupMessageWithAck({ recipientProfileUrn: urn, message });
// refused: a group id that is a number
messaging.sendGroupMessage({ recipientProfileUrn: urn, groupId: 12345678, message });
// refused: an indicator without its conversation
messaging.sendTypingIndicator({});

// Reads
messaging.getRecentMessages();
messaging.getRecentMessages({ read: false, count: 50 }, { limit: 100, signal });
// refused: misspelt parameter
messaging.getRecentMessages({ limti: 5 });
// refused: a count as text
messaging.getRecentMessages({ count: "20" });
// refused: read as text
messaging.getRecentMessages({ read: "false" });
// refused: a history without its conversation
messaging.getConversationDetails({ countBefore: 20 });
// refused: a history of nothing at all
messaging.getConversationDetails();
// refused: a Date where a number belongs
messaging.getConversationDetails({ conversationUrn, deliveredAt: new Date() });

// Options
messaging.sendMessage(
  { recipientProfileId: id, message },
  { timeout: 5_000, maxRetries: 0, headers: {}, quota: { floor: 5 } },
);
messaging.sendMessage({ recipientProfileId: id, message }, { quota: false, signal: undefined, timeout: undefined });
// refused: misspelt option
messaging.sendMessage({ recipientProfileId: id, message }, { timeOut: 5_000 });
// refused: a retry option of another client
messaging.sendMessage({ recipientProfileId: id, message }, { retries: 3 });
// refused: a limit on a send
messaging.sendMessage({ recipientProfileId: id, message }, { limit: 3 });
// refused: quota on a read
messaging.getRecentMessages({}, { quota: false });
// refused: a controller in place of its signal
messaging.getRecentMessages({}, { signal: new AbortController() });
// refused: a store for one call
messaging.sendMessage({ recipientProfileId: id, message }, { quota: { store: {} } });
// refused: misspelt client option
createClient({ apikey: "key" });
// refused: a quota policy that does not exist
createClient({ quota: { onExhausted: "queue" } });
// refused: a misspelt quota option
createClient({ quota: { maxwait: 5 } });
// refused: a key that is a number
createClient({ apiKey: 42 });
// refused: an operation that does not exist
messaging.sendMesage({ recipientProfileId: id, message });

// What comes back
const sent = await messaging.sendMessageWithTyping({ recipientProfileId: id, message });
give<boolean>(sent.typingIndicatorSent);
// refused: a field of another result
give(sent.acknowledgmentSent);
// refused: misspelt field of a result
give(sent.recipientProfileURN);
const inbox = await messaging.getRecentMessages();
give<RecentMessages>(inbox);
// refused: a cursor that may be absent, as text
give<string>(inbox.nextCursor);
for await (const conversation of messaging.getRecentMessages()) give<string>(conversation.conversationId);
// refused: a send has no items
for await (const item of messaging.sendMessage({ recipientProfileId: id, message })) give(item);
// refused: a send has no pages
messaging.sendMessage({ recipientProfileId: id, message }).pages();

// Results
const result = await messaging.sendMessage({ recipientProfileId: id, message }).result();
if (result.ok) give<string>(result.data.recipientProfileUrn);
if (result.status === 200) give<string>(result.data.recipientProfileUrn);
if (!result.ok && result.status === 429) give<RateLimit>(result.quota);
if (!result.ok && result.status === 429) give<Date | undefined>(result.quota.resetAt);
if (result.status === 429) give<QuotaExceededError>(result.error);
if (!result.ok && result.status === undefined) give<number | undefined>(result.error.status);
if (result.error?.code === "bad_request") give(result.error.issues);
// refused: data without asking whether there is any
give(result.data.recipientProfileUrn);
// refused: data of a failure
if (!result.ok) give(result.data.recipientProfileUrn);
// refused: the quota of a 400, which may be unknown
if (result.status === 400) give<RateLimit>(result.quota);
// refused: the reset of an error that is no quota error
if (result.status === 401) give(result.error.resetAt);
// refused: a status that the document does not describe
if (result.status === 418) give(result.error);
// refused: an error code that does not exist
if (result.error?.code === "teapot") give(result.error);
const read = await messaging.getRecentMessages().result();
// refused: the quota of a read's 429, which speaks of no quota
if (read.status === 429) give<RateLimit>(read.quota);

// The rest
give<Promise<number>>(client.quota.peek().then(({ remaining }) => remaining));
// refused: a remaining that was not awaited
give<number>(client.quota.peek().remaining);
const pass: Middleware = (request, next) => next(request);
createClient({ middleware: [pass], fetch, logger: console });
// refused: a middleware that returns nothing
createClient({ middleware: [async () => {}] });
client.raw.POST("/messaging/send", { body: { recipientProfileId: id, message } });
// refused: a path that the document does not have
client.raw.POST("/messaging/sned", { body: { recipientProfileId: id, message } });
