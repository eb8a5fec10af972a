import type { Session } from "../../session.ts";
import { type InboxPage, walkInbox } from "./read.ts";

/** Small enough to turn many pages. */
export const PAGE_SIZE = 7;

/** The inbox in small pages and in large ones, one after the other, while nothing happens. */
export interface InboxWalk {
  readonly small: readonly InboxPage[];
  readonly large: readonly InboxPage[];
}

const walks = new WeakMap<Session, Promise<InboxWalk>>();

/** Walked once for all checks that look at it; undefined when the inbox is not among the chosen operations. */
export async function inboxWalk(session: Session): Promise<InboxWalk | undefined> {
  if (!session.operations.some(({ id }) => id === "getRecentMessages")) return undefined;
  const walk = walks.get(session) ?? walkTwice(session);
  walks.set(session, walk);
  return walk;
}

async function walkTwice(session: Session): Promise<InboxWalk> {
  return { small: await walkInbox(session, { count: PAGE_SIZE }), large: await walkInbox(session, { count: 100 }) };
}

/** Where a finding about a walk belongs. */
export function about(page: InboxPage | undefined) {
  return { operation: "getRecentMessages" as const, ...(page && { exchange: page.exchange }) };
}

export function idsOf(pages: readonly InboxPage[]): string[] {
  return pages.flatMap(({ conversations }) => conversations.map(({ conversationId }) => conversationId));
}
