import { operations, type RecentMessages } from "@connectsafely/schema";
import { decodeCursor, encodeCursor, type Question } from "../cursor.ts";
import { failure } from "../exchange.ts";
import { conversationView, type Glimpse, glimpse } from "../views.ts";
import type { Account, Conversation } from "../world.ts";
import type { Route } from "./route.ts";

const defaultCount = operations.getRecentMessages.parameters.query.count.default;

/**
 * One page. A walk sees the inbox as it was at its first page, so a conversation that moves to the top meanwhile is
 * neither missed nor met twice; what arrived since is on top of the next walk.
 */
export const recentMessages: Route<"getRecentMessages"> = (
  { nextCursor, count = defaultCount, keywords, read },
  { account },
) => {
  const question: Question = { account, keywords, read };
  const start = { moment: account.lastMoment, offset: 0 };
  const position = nextCursor === undefined ? start : decodeCursor(nextCursor, question);
  if (position === undefined) {
    return { status: 400, body: failure("nextCursor was not handed out to this account for these filters") };
  }

  const matching = matches(question, position.moment);
  const end = position.offset + count;
  const body: RecentMessages = {
    success: true,
    accountId: account.accountId,
    profileUrn: account.owner.profileUrn,
    total: matching.length,
    nextCursor: end < matching.length ? encodeCursor({ ...position, offset: end }, question) : null,
    conversations: [],
  };
  const shown = glimpses(matching.slice(position.offset, end), position.moment).map(conversationView);
  const text = `${JSON.stringify(body).slice(0, -"]}".length)}${shown.map((each) => each.text).join(",")}]}`;
  return { status: 200, body: { ...body, conversations: shown.map(({ view }) => view) }, text };
};

function matches({ account, keywords, read }: Question, moment: number): readonly Conversation[] {
  const found = keywords === undefined ? account.inbox : containing(keywords.toLowerCase(), account, moment);
  if (read === undefined && moment === account.lastMoment) return found;

  const seen = glimpses(found, moment).filter(({ unreadCount }) => read === undefined || (unreadCount === 0) === read);
  // The inbox is in order of now; a walk that began earlier needs the order of then.
  return seen.sort((one, other) => other.latest.sentAt - one.latest.sentAt).map(({ conversation }) => conversation);
}

function glimpses(conversations: readonly Conversation[], moment: number): Glimpse[] {
  return conversations.map((conversation) => glimpse(conversation, moment)).filter((each) => each !== undefined);
}

function containing(keywords: string, account: Account, moment: number): Conversation[] {
  const has = (text: string | null) => text?.toLowerCase().includes(keywords) ?? false;
  return account.inbox.filter(
    ({ member, messages }) =>
      has(member.name) ||
      has(member.headline) ||
      messages.some(({ text, subject, sentAt }) => sentAt <= moment && (has(text) || has(subject))),
  );
}
