import type { Conversation, Message, Participant } from "@connectsafely/client";

// A LinkedIn inbox of a test's own making, behind the two reads of the API. The sandbox has one fixed world; here messages are
// edited, conversations are reordered, colleagues share one, and pages can be as small or as broken as a test wants.

export interface Person {
  readonly number: number;
  readonly name: string;
  readonly hasUrl: boolean;
}

interface Letter {
  readonly number: number;
  readonly sender: Person;
  text: string;
  sentAt: number;
}

interface Thread {
  readonly number: number;
  readonly people: readonly Person[];
  /** Accounts that see it. */
  readonly accounts: readonly string[];
  readonly letters: Letter[];
  activityAt: number;
}

export interface Mailbox {
  readonly fetch: typeof fetch;
  readonly threads: Thread[];
  /** Called before each request is answered. */
  onRequest: (requests: number) => void;
  addThread(people: readonly Person[], accounts?: readonly string[]): Thread;
  write(thread: Thread, sender: Person, text: string): Letter;
  edit(thread: Thread, letter: Letter, text: string): void;
  requests: number;
}

export interface MailboxOptions {
  /** The owner of each account. */
  readonly owners: Readonly<Record<string, Person>>;
  readonly conversationsPerPage?: number;
  readonly messagesPerPage?: number;
  /** Whether the inbox is in order of activity. */
  readonly ordered?: boolean;
  /** Whether older messages can be had. */
  readonly pagesBack?: boolean;
}

const START = Date.parse("2026-03-02T09:00:00Z");

export const profileId = (number: number) => `ACoAAEXAMPLE${String(number).padStart(28, "0")}`;
export const profileUrl = (number: number) => `https://www.linkedin.com/in/${profileId(number)}`;
const token = (kind: string, number: number) => `2-${btoa(`EXAMPLE-${kind}-${String(number).padStart(4, "0")}`)}`;

export function person(number: number, hasUrl = true): Person {
  return { number, name: `${number % 2 === 0 ? "Jane" : "John"} Doe ${number}`, hasUrl };
}

export function createMailbox(options: MailboxOptions): Mailbox {
  const { owners, conversationsPerPage = 100, messagesPerPage = 100, ordered = true, pagesBack = true } = options;
  const threads: Thread[] = [];
  let clock = START;
  let nextLetter = 1;

  const mailbox: Mailbox = {
    threads,
    requests: 0,
    onRequest: () => {},
    addThread(people, accounts = [Object.keys(owners)[0] ?? ""]) {
      const thread = { number: threads.length + 1, people, accounts, letters: [], activityAt: 0 };
      threads.push(thread);
      return thread;
    },
    write(thread, sender, text) {
      clock += 60_000;
      const letter = { number: nextLetter++, sender, text, sentAt: clock };
      thread.letters.push(letter);
      thread.activityAt = clock;
      return letter;
    },
    edit(thread, letter, text) {
      clock += 60_000;
      letter.text = text;
      thread.activityAt = clock;
    },
    async fetch(input) {
      mailbox.onRequest(++mailbox.requests);
      const url = new URL(input instanceof Request ? input.url : input);
      const query = url.searchParams;
      const account = query.get("accountId") ?? Object.keys(owners)[0] ?? "";
      const body = url.pathname.endsWith("/recent-messages") ? inbox(account, query) : history(account, query);
      return Response.json(body);
    },
  };

  function inbox(account: string, query: URLSearchParams) {
    const own = threads.filter((thread) => thread.accounts.includes(account) && thread.letters.length > 0);
    if (ordered) own.sort((one, other) => other.activityAt - one.activityAt);
    const from = Number(query.get("nextCursor") ?? 0);
    const end = from + conversationsPerPage;
    return {
      success: true,
      accountId: account,
      profileUrn: `urn:li:fsd_profile:${profileId(owners[account]?.number ?? 0)}`,
      conversations: own.slice(from, end).map((thread) => conversation(thread, account)),
      nextCursor: end < own.length ? String(end) : null,
    };
  }

  function history(account: string, query: URLSearchParams) {
    const urn = query.get("conversationUrn") ?? "";
    const thread = threads.find(({ number }) => urn.includes(token("THREAD", number)));
    if (thread === undefined) throw new Error(`no thread ${urn}`);
    const before = pagesBack ? Number(query.get("deliveredAt") ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const older = thread.letters.filter(({ sentAt }) => sentAt < before);
    const start = Math.max(0, older.length - Math.min(messagesPerPage, Number(query.get("countBefore") ?? 20)));
    return {
      success: true,
      conversationUrn: urn,
      messages: older.slice(start).map((letter) => message(letter, account)),
      pagination: { hasMoreBefore: start > 0, hasMoreAfter: false },
    };
  }

  function conversation(thread: Thread, account: string): Conversation {
    const latest = thread.letters.at(-1) as Letter;
    const owner = owners[account];
    return {
      conversationId: token("THREAD", thread.number),
      conversationUrn: `urn:li:msg_conversation:(urn:li:fsd_profile:${profileId(owner?.number ?? 0)},${token("THREAD", thread.number)})`,
      participants: thread.people.filter(({ number }) => number !== owner?.number).map(participant),
      unreadCount: 0,
      lastActivityAt: thread.activityAt,
      latestMessage: {
        messageUrn: messageUrn(latest, account),
        text: latest.text,
        sentAt: latest.sentAt,
        senderName: latest.sender.name,
      },
    };
  }

  const messageUrn = (letter: Letter, account: string) =>
    `urn:li:msg_message:(urn:li:fsd_profile:${profileId(owners[account]?.number ?? 0)},${token("MESSAGE", letter.number)})`;

  function message(letter: Letter, account: string): Message {
    const { number, name } = letter.sender;
    return {
      messageId: messageUrn(letter, account),
      backendMessageUrn: `urn:li:messagingMessage:${token("MESSAGE", letter.number)}`,
      text: letter.text,
      subject: null,
      sentAt: letter.sentAt,
      sender: { profileId: profileId(number), name, profileUrl: profileUrl(number), profilePicture: "" },
      attachments: null,
      reactions: null,
    };
  }

  return mailbox;
}

function participant({ number, name, hasUrl }: Person): Participant {
  return {
    profileId: profileId(number),
    name,
    headline: "",
    profilePicture: "",
    ...(hasUrl && { profileUrl: profileUrl(number) }),
    hostIdentityUrn: `urn:li:fsd_profile:${profileId(number)}`,
  };
}
