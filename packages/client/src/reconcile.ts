import type { Conversation, Message } from "@connectsafely/schema";
import type { CallContext } from "./call-context.ts";
import { ConfigError } from "./errors/config-error.ts";
import { type AnyConnectSafelyError, isConnectSafelyError } from "./errors/is-connectsafely-error.ts";
import type { Messaging } from "./generated/messaging.ts";
import type { CallOptions } from "./options.ts";

/**
 * What was read to come to a verdict.
 *
 * @example
 * ```ts
 * const { verdict, evidence } = await client.messaging.reconcile(error);
 * console.log(verdict, evidence.conversationUrn, evidence.messagesRead);
 * ```
 */
export interface ReconciliationEvidence {
  /** The conversation with the recipient, where it was found. */
  conversationUrn: string | undefined;
  conversationsRead: number;
  messagesRead: number;
  /** The read that failed. */
  error: AnyConnectSafelyError | undefined;
}

/**
 * What became of a send, as far as LinkedIn shows it.
 *
 * - `delivered`: the conversation holds the message.
 * - `not-seen`: everything since the send was read and it is not there. No proof: it may still appear.
 * - `undetermined`: the conversation could not be found or read, or it holds an equal message that may be another one.
 *
 * @example
 * ```ts
 * const reconciliation = await client.messaging.reconcile(error);
 * if (reconciliation.verdict === "delivered") console.log(reconciliation.message.messageId);
 * ```
 */
export type Reconciliation = Finding & { evidence: ReconciliationEvidence };

type Finding =
  | { verdict: "delivered"; reason: string; message: Message }
  | { verdict: "not-seen" | "undetermined"; reason: string; message?: Message };

/**
 * How a message that may have gone out is looked for.
 *
 * @example
 * ```ts
 * const { verdict } = await client.messaging.reconcile(error);
 * ```
 */
export interface Reconciler {
  /**
   * Looks in the conversation for a message that may have gone out. It only reads: sending again is your decision, and
   * `not-seen` is no proof.
   *
   * @example
   * ```ts
   * const result = await client.messaging.sendMessage(input).result();
   * if (!result.ok && result.error.delivery === "unknown") {
   *   const { verdict, reason } = await client.messaging.reconcile(result.error);
   *   console.log(verdict, reason);
   * }
   * ```
   */
  reconcile(error: unknown, options?: CallOptions): Promise<Reconciliation>;
}

/** What two clocks may differ by, once the `Date` header has told the rest. */
const CLOCK_TOLERANCE = 5_000;
/** An equal message this much older than the call may be its own or an earlier one. */
const DOUBT = 120_000;
const MOST_CONVERSATIONS = 100;
const MOST_MESSAGES = 200;

type SentCall = Pick<CallContext, "accountId" | "startedAt"> & { input: SentFields };

interface SentFields {
  message?: string;
  conversationUrn?: string;
  recipientProfileId?: string;
  recipientProfileUrn?: string;
}

// Not a property of the error: a logger that walks over properties would print recipient and text.
const sends = new WeakMap<object, SentCall>();

/** Keeps what a later `reconcile` must look for. */
export function rememberSend(error: AnyConnectSafelyError, { input, accountId, startedAt }: CallContext): void {
  sends.set(error, { input, accountId, startedAt });
}

type Reads = Pick<Messaging, "getRecentMessages" | "getConversationDetails">;

export function createReconciler({ getRecentMessages, getConversationDetails }: Reads, now: () => number): Reconciler {
  async function reconcile(error: unknown, options: CallOptions = {}): Promise<Reconciliation> {
    const send = sends.get(Object(error));
    if (send === undefined) {
      const message = "reconcile takes the error of a send: the very object that was thrown or returned.";
      throw new ConfigError(message, { delivery: "not-sent" });
    }
    const { conversationUrn, message } = send.input;
    const evidence: ReconciliationEvidence = {
      conversationUrn,
      conversationsRead: 0,
      messagesRead: 0,
      error: undefined,
    };
    const notSent = (error as AnyConnectSafelyError).delivery === "not-sent";
    if (notSent) return { verdict: "not-seen", reason: "it never left", evidence };
    if (!message) return { verdict: "undetermined", reason: "there is no text to look for", evidence };
    try {
      evidence.conversationUrn ??= await findConversation(send, options, evidence);
      return { ...(await findMessage(send, options, evidence)), evidence };
    } catch (error) {
      const known = isConnectSafelyError(error) ? error : undefined;
      if (known && /^(abort|config)$/.test(known.code)) throw known;
      // Anything else is an answer without the fields that are needed.
      evidence.error = known;
      return { verdict: "undetermined", reason: "a read failed", evidence };
    }
  }

  /** The inbox has the latest activity first, so a conversation that got the message comes before all that were quiet since. */
  async function findConversation(send: SentCall, options: CallOptions, evidence: ReconciliationEvidence) {
    const inbox = getRecentMessages(accountOf(send), { ...options, limit: MOST_CONVERSATIONS });
    const start = await startOnTheirClock(send, inbox);
    for await (const conversation of inbox) {
      evidence.conversationsRead++;
      if (isWith(conversation, send.input) || isNamesake(conversation, send.input, start)) {
        return conversation.conversationUrn ?? conversation.conversationId;
      }
      if (conversation.lastActivityAt < start - DOUBT) break;
    }
    return undefined;
  }

  async function findMessage(send: SentCall, options: CallOptions, evidence: ReconciliationEvidence): Promise<Finding> {
    const { conversationUrn } = evidence;
    const { message: text, recipientProfileUrn } = send.input;
    if (conversationUrn === undefined) {
      // A URN can be compared with every participant; a public profile id is often not among their fields.
      const readAll = recipientProfileUrn !== undefined && evidence.conversationsRead < MOST_CONVERSATIONS;
      const reason = "no conversation with the recipient was found";
      return { verdict: readAll ? "not-seen" : "undetermined", reason };
    }
    const history = getConversationDetails(
      { ...accountOf(send), conversationUrn },
      { ...options, limit: MOST_MESSAGES },
    );
    const start = await startOnTheirClock(send, history);
    let readAll = false;
    for await (const { messages, profileUrn } of history.pages()) {
      evidence.messagesRead += messages.length;
      const equal = messages.filter(
        (one) => plain(one.text) === plain(text) && one.sentAt >= start - DOUBT && isFrom(one, profileUrn, send.input),
      );
      const message = equal.find((one) => one.sentAt >= start - CLOCK_TOLERANCE);
      if (message) return { verdict: "delivered", reason: "the conversation holds the message", message };
      if (equal[0]) return { verdict: "undetermined", reason: "an equal message is a little older", message: equal[0] };
      readAll = messages.some((one) => one.sentAt < start - DOUBT);
      if (readAll) break;
    }
    readAll ||= evidence.messagesRead < MOST_MESSAGES;
    const reason = "the conversation does not hold the message, as far as it was read";
    return { verdict: readAll ? "not-seen" : "undetermined", reason };
  }

  /** When the send began, on the clock that stamps the messages. */
  async function startOnTheirClock({ startedAt }: SentCall, read: { withResponse(): Promise<{ response: Response }> }) {
    const { response } = await read.withResponse();
    const date = Date.parse(response.headers.get("date") ?? "");
    return startedAt + (date - now() || 0);
  }

  return { reconcile };
}

function accountOf({ accountId }: SentCall): { accountId?: string } {
  return accountId === undefined ? {} : { accountId };
}

/** A text that comes back may have lost a space at its end or a line break. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim();
}

/** The last part of a URN, or of a profile's address. */
function idOf(text: string | undefined): string | undefined {
  return text?.match(/[^:/]+(?=\/?$)/)?.[0];
}

function isWith({ participants }: Conversation, { recipientProfileUrn, recipientProfileId }: SentFields): boolean {
  const wanted = [idOf(recipientProfileUrn), recipientProfileId];
  return participants.some(({ profileId, profileUrl, hostIdentityUrn }) =>
    [profileId, idOf(profileUrl), idOf(hostIdentityUrn)].some((id) => id !== undefined && wanted.includes(id)),
  );
}

/**
 * The inbox often names a member by an opaque id only, which cannot be compared with a public one. Then it must be the
 * text, at its time, in a conversation with someone whose name the public id begins with: "John Doe", `john-doe-123`.
 */
function isNamesake({ participants, latestMessage }: Conversation, sent: SentFields, start: number): boolean {
  if (plain(latestMessage.text) !== plain(sent.message) || latestMessage.sentAt < start - CLOCK_TOLERANCE) return false;
  const names = participants.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-"));
  return names.some((name) => /[a-z]{2}/.test(name) && sent.recipientProfileId?.startsWith(name));
}

/** Whether the account's owner wrote a message. Some answers do not name the owner; then it must not be the recipient. */
function isFrom({ sender }: Message, owner: string | undefined, sent: SentFields): boolean {
  if (owner !== undefined) return idOf(owner) === sender.profileId;
  return idOf(sent.recipientProfileUrn) !== sender.profileId && sent.recipientProfileId !== sender.profileId;
}
