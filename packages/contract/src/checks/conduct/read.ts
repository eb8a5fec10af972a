import type { Exchange } from "../../exchange.ts";
import { pages } from "../../policy.ts";
import type { Input } from "../../requests/values.ts";
import type { Session } from "../../session.ts";

// What the reads told, taken from the wire and not from the client.

export interface ConversationSeen {
  readonly conversationId: string;
  readonly conversationUrn?: string;
  readonly unreadCount: number;
  readonly lastActivityAt: number;
  readonly participants: readonly {
    readonly name: string;
    readonly profileId: string;
    readonly hostIdentityUrn?: string;
  }[];
  readonly latestMessage: {
    readonly text: string;
    readonly sentAt: number;
    readonly messageUrn?: string;
    readonly senderUrn?: string;
  };
}

export interface MessageSeen {
  readonly messageId: string;
  readonly text: string;
  readonly subject?: string | null;
  readonly sentAt: number;
  readonly sender?: { readonly profileId: string };
}

export interface InboxPage {
  readonly exchange: Exchange;
  /** Whose inbox it is. */
  readonly profileUrn: string | undefined;
  readonly conversations: readonly ConversationSeen[];
  readonly cursor: string | undefined;
}

export async function readInbox(session: Session, input: Input = {}): Promise<InboxPage> {
  const exchange = await session.call("getRecentMessages", withAccount(session, input));
  const body = Object(exchange.answer?.json) as Record<string, unknown>;
  const cursor = body[pages.getRecentMessages.cursor];
  return {
    exchange,
    profileUrn: textOf(body["profileUrn"]),
    conversations: (body[pages.getRecentMessages.items] ?? []) as ConversationSeen[],
    cursor: typeof cursor === "string" && cursor !== "" ? cursor : undefined,
  };
}

export interface HistoryPage {
  readonly exchange: Exchange;
  /** Whose history it is. */
  readonly profileUrn: string | undefined;
  readonly conversationUrn: string | undefined;
  /** Oldest first. */
  readonly messages: readonly MessageSeen[];
  readonly hasMoreBefore: boolean | undefined;
  readonly hasMoreAfter: boolean | undefined;
}

export async function readHistory(session: Session, conversationUrn: string, input: Input = {}): Promise<HistoryPage> {
  const exchange = await session.call("getConversationDetails", withAccount(session, { conversationUrn, ...input }));
  const body = Object(exchange.answer?.json) as {
    profileUrn?: unknown;
    conversationUrn?: unknown;
    messages?: MessageSeen[];
    pagination?: Record<string, boolean>;
  };
  return {
    exchange,
    profileUrn: textOf(body.profileUrn),
    conversationUrn: textOf(body.conversationUrn),
    // Their order is nowhere promised.
    messages: [...(body.messages ?? [])].sort((a, b) => a.sentAt - b.sentAt),
    hasMoreBefore: body.pagination?.["hasMoreBefore"],
    hasMoreAfter: body.pagination?.["hasMoreAfter"],
  };
}

/** Every page of the inbox from here on; stops where the pages go in circles. */
export async function walkInbox(
  session: Session,
  input: Input,
  between: (page: number) => void = () => {},
): Promise<InboxPage[]> {
  const found: InboxPage[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < 500; page++) {
    const read = await readInbox(session, cursor === undefined ? input : { ...input, nextCursor: cursor });
    found.push(read);
    cursor = read.cursor;
    if (cursor === undefined || cursors.has(cursor) || read.exchange.answer?.status !== 200) break;
    cursors.add(cursor);
    between(page);
  }
  return found;
}

/** The conversation with the scene's recipient, where one is known or can be found. */
export async function conversationOf(session: Session): Promise<string | undefined> {
  if (session.scene.conversationUrn !== undefined) return session.scene.conversationUrn;
  const { conversations } = await readInbox(session, { count: 20 });
  return conversations[0]?.conversationUrn ?? conversations[0]?.conversationId;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function withAccount({ scene }: Session, input: Input): Input {
  return scene.namedAccountId === undefined || input["accountId"] !== undefined
    ? input
    : { accountId: scene.namedAccountId, ...input };
}

/** A text that nobody wrote before. */
export function uniqueText(session: Session, about: string): string {
  texts += 1;
  return `From the contract suite, ${about}, ${session.seed}-${texts}-${Math.round(performance.now() * 1_000)}`;
}
let texts = 0;
