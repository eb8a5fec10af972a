import type { RecentMessages } from "@connectsafely/schema";
import { answer, type Mutate, rewrite, serves, withQuery } from "./between.ts";
import { category } from "./category.ts";
import { everything, inbox, isInbox, reading, sizeOf } from "./pages.ts";

/** A server with cursors of its own: `start` says where the page after so many conversations begins. */
const ownCursors = (start: (offset: number, size: number) => number): Mutate =>
  serves(() => async (asked, next) => {
    const cursor = asked.url.searchParams.get("nextCursor");
    const said = await next(
      cursor === null || cursor.startsWith("own-") ? withQuery(asked, (query) => query.delete("nextCursor")) : asked,
    );
    if (!isInbox(asked) || said.status !== 200) return said;
    const whole = await everything(asked, next);
    if (whole === undefined) return said;
    const offset = Number(cursor?.slice(4) ?? 0);
    const size = sizeOf(asked);
    rewrite<RecentMessages>(said, (page) => {
      const from = offset === 0 ? 0 : start(offset, size);
      page.conversations = whole.conversations.slice(from, from + size);
      page.nextCursor = from + size < whole.conversations.length ? `own-${from + size}` : null;
    });
    return said;
  });

export const inboxPageMutants = category("paging", {
  list: {
    "S22 a page is larger than asked for": reading(isInbox, (query) => {
      if (/^[1-9]\d?$/.test(query.get("count") ?? "")) query.set("count", String(Number(query.get("count")) + 1));
    }),
    "S62 a page repeats the last conversation of the one before": ownCursors((offset) => offset - 1),
    "S64 a page leaves out one conversation": ownCursors((offset) => offset + 1),
    "S63 the cursor leads to the same page again": ownCursors((offset, size) => offset - size),
    "S75 a cursor that nobody handed out is accepted": serves(() => async (asked, next) => {
      const said = await next(asked);
      const isRefused = isInbox(asked) && said.status === 400 && said.text.includes("nextCursor was not");
      return isRefused ? next(withQuery(asked, (query) => query.delete("nextCursor"))) : said;
    }),
  },
  own: {
    "pages follow the inbox as it moves": ownCursors((offset) => offset),
    "the last page still has a cursor": inbox((page) => {
      page.nextCursor ??= "bGFzdA==";
    }),
    "the cursor of the last page is an empty text": inbox((page) => {
      page.nextCursor ??= "";
    }),
    "the walk ends after two pages": inbox((page, asked) => {
      if (asked.url.searchParams.has("nextCursor")) page.nextCursor = null;
    }),
    "the end of the inbox is a cursor that leads to itself": serves(() => async (asked, next) => {
      if (asked.url.searchParams.get("nextCursor") === "own-end") {
        const said = await next(withQuery(asked, (query) => query.delete("nextCursor")));
        rewrite<RecentMessages>(said, (page) => void Object.assign(page, { conversations: [], nextCursor: "own-end" }));
        return said;
      }
      const said = await next(asked);
      if (isInbox(asked) && said.status === 200) {
        rewrite<RecentMessages>(said, (page) => ({ ...page, nextCursor: page.nextCursor ?? "own-end" }));
      }
      return said;
    }),
    "without count a page has 10": reading(isInbox, (query) => {
      if (!query.has("count")) query.set("count", "10");
    }),
    "count is ignored": reading(isInbox, (query) => {
      if (/^([1-9]\d?|100)$/.test(query.get("count") ?? "")) query.delete("count");
    }),
    "the inbox begins with the oldest": serves(() => async (asked, next) => {
      const said = await next(asked);
      if (isInbox(asked) && said.status === 200)
        rewrite<RecentMessages>(said, ({ conversations }) => void conversations.reverse());
      return said;
    }),
    "the inbox is sorted by name": inbox(({ conversations }) => {
      conversations.sort((one, other) =>
        (one.participants[0]?.name ?? "").localeCompare(other.participants[0]?.name ?? ""),
      );
    }),
    "the inbox is in order of the first messages": inbox(({ conversations }) => {
      conversations.sort((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
    }),
    "a conversation stays where it was when a message arrives": serves(() => {
      const place = new Map<string, number>();
      return async (asked, next) => {
        const said = await next(asked);
        if (!isInbox(asked) || said.status !== 200) return said;
        rewrite<RecentMessages>(said, ({ conversations }) => {
          for (const each of conversations)
            if (!place.has(each.conversationId)) place.set(each.conversationId, each.lastActivityAt);
          conversations.sort(
            (one, other) => (place.get(other.conversationId) ?? 0) - (place.get(one.conversationId) ?? 0),
          );
        });
        return said;
      };
    }),
    "a conversation comes twice on a page": inbox(({ conversations }) => {
      const [first] = conversations;
      if (conversations.length > 1 && first) conversations[1] = first;
    }),
    "a cursor works for the other account too": serves(() => {
      const handedOut = new Set<string>();
      return async (asked, next) => {
        const said = await next(asked);
        if (!isInbox(asked)) return said;
        const cursor = asked.url.searchParams.get("nextCursor") ?? "first";
        if (said.status === 400 && handedOut.has(cursor))
          return next(withQuery(asked, (query) => query.delete("nextCursor")));
        if (said.status === 200) rewrite<RecentMessages>(said, (page) => void handedOut.add(page.nextCursor ?? "none"));
        return said;
      };
    }),
    "a cursor works once": serves(() => {
      const used = new Set<string>();
      return async (asked, next) => {
        const cursor = asked.url.searchParams.get("nextCursor");
        if (!isInbox(asked) || cursor === null) return next(asked);
        const said = await next(asked);
        if (used.has(cursor) && said.status === 200)
          return answer(400, { success: false, error: "The cursor was used" });
        used.add(cursor);
        return said;
      };
    }),
  },
});
