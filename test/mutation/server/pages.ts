import type { Sandbox } from "@connectsafely/sandbox";
import type { ConversationDetails, RecentMessages } from "@connectsafely/schema";
import { type Asked, hears, isSend, type Mutate, type Next, operationOf, rewrite, says, withQuery } from "./between.ts";

// Servers that answer a request well and then say one thing wrong: each looks at the 200s of one kind of operation.

/** `change` alters a page of the inbox in place, or gives another. */
export function inbox(change: (page: RecentMessages, asked: Asked, sandbox: Sandbox) => unknown): Mutate {
  return says((said, asked, sandbox) => {
    if (operationOf(asked) !== "getRecentMessages" || said.status !== 200) return;
    rewrite<RecentMessages>(said, (page) => change(page, asked, sandbox));
  });
}

/** `change` alters a stretch of a conversation in place, or gives another. */
export function history(change: (page: ConversationDetails, asked: Asked, sandbox: Sandbox) => unknown): Mutate {
  return says((said, asked, sandbox) => {
    if (operationOf(asked) !== "getConversationDetails" || said.status !== 200) return;
    rewrite<ConversationDetails>(said, (page) => change(page, asked, sandbox));
  });
}

/** `change` alters the answer to an accepted send in place. */
export function sent(change: (body: Record<string, unknown>, asked: Asked, sandbox: Sandbox) => unknown): Mutate {
  return says((said, asked, sandbox) => {
    if (isSend(asked) && said.status === 200)
      rewrite<Record<string, unknown>>(said, (body) => change(body, asked, sandbox));
  });
}

/** `change` alters the body of a refusal with this status in place, or gives another. */
export function refused(status: number, change: (body: Record<string, unknown>, asked: Asked) => unknown): Mutate {
  return says((said, asked) => {
    if (said.status === status && operationOf(asked) !== undefined)
      rewrite<Record<string, unknown>>(said, (body) => change(body, asked));
  });
}

export const isInbox = (asked: Asked): boolean => operationOf(asked) === "getRecentMessages";
export const isHistory = (asked: Asked): boolean => operationOf(asked) === "getConversationDetails";

/** How many conversations a page may hold. */
export const sizeOf = ({ url }: Asked): number => Number(url.searchParams.get("count") ?? 20);

/** A server that reads something else than it was asked for. */
export function reading(is: (asked: Asked) => boolean, change: (query: URLSearchParams) => void): Mutate {
  return hears((asked) => (is(asked) ? withQuery(asked, change) : asked));
}

/** The whole inbox as it is now, for these filters. */
export async function everything(asked: Asked, next: Next): Promise<RecentMessages | undefined> {
  const said = await next(
    withQuery(asked, (query) => {
      query.set("count", "100");
      query.delete("nextCursor");
    }),
  );
  return said.status === 200 ? JSON.parse(said.text) : undefined;
}
