import type { Conversation, RecentMessages } from "@connectsafely/schema";
import { type Asked, answer, hears, type Mutate, type Next, operationOf, rewrite, serves, withQuery } from "./between.ts";
import { category } from "./category.ts";
import { history, inbox } from "./pages.ts";

const isInbox = (asked: Asked) => operationOf(asked) === "getRecentMessages";
const isHistory = (asked: Asked) => operationOf(asked) === "getConversationDetails";
const sizeOf = ({ url }: Asked) => Number(url.searchParams.get("count") ?? 20);

/** Asks the sandbox another question than the caller did. */
const reading = (is: (asked: Asked) => boolean, change: (query: URLSearchParams) => void): Mutate =>
  hears((asked) => (is(asked) ? withQuery(asked, change) : asked));

/** The whole inbox as it is now, for these filters. */
async function everything(asked: Asked, next: Next): Promise<RecentMessages | undefined> {
  const said = await next(withQuery(asked, (query) => {
    query.set("count", "100");
    query.delete("nextCursor");
  }));
  return said.status === 200 ? JSON.parse(said.text) : undefined;
}

/** A server with cursors of its own: `start` says where the page after so many conversations begins. */
const ownCursors = (make: () => (offset: number, size: number) => number): Mutate =>
  serves(() => {
    const start = make();
    return async (asked, next) => {
      const cursor = asked.url.searchParams.get("nextCursor");
      const said = await next(cursor === null || cursor.startsWith("own-") ? withQuery(asked, (query) => query.delete("nextCursor")) : asked);
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
    };
  });

const matches = (word: string, conversation: Conversation, parts: (conversation: Conversation) => (string | undefined)[]) =>
  parts(conversation).some((part) => part?.toLowerCase().includes(word.toLowerCase()));

/** Finds keywords in some parts of a conversation only. */
const searching = (parts: (conversation: Conversation) => (string | undefined)[]): Mutate =>
  inbox((page, asked) => {
    const word = asked.url.searchParams.get("keywords");
    if (word !== null) page.conversations = page.conversations.filter((each) => matches(word, each, parts));
  });

export const pagingMutants = category("paging", {
  list: {
    "S22 a page is larger than asked for": reading(isInbox, (query) => {
      if (query.has("count") && Number(query.get("count")) < 100) query.set("count", String(Number(query.get("count")) + 1));
    }),
    "S62 a page repeats the last conversation of the one before": ownCursors(() => (offset) => offset - 1),
    "S64 a page leaves out one conversation": ownCursors(() => (offset) => offset + 1),
    "S63 the cursor leads to the same page again": ownCursors(() => (offset, size) => offset - size),
    "S75 a cursor that nobody handed out is accepted": serves(() => async (asked, next) => {
      const said = await next(asked);
      const isRefused = isInbox(asked) && said.status === 400 && said.text.includes("nextCursor was not");
      return isRefused ? next(withQuery(asked, (query) => query.delete("nextCursor"))) : said;
    }),
  },
  own: {
    "pages follow the inbox as it moves": ownCursors(() => (offset) => offset),
    "the last page still has a cursor": inbox((page) => {
      page.nextCursor ??= "bGFzdA==";
    }),
    "the cursor of the last page is an empty text": inbox((page) => {
      page.nextCursor ??= "";
    }),
    "the walk ends after two pages": inbox((page, asked) => {
      if (asked.url.searchParams.has("nextCursor")) page.nextCursor = null;
    }),
    "a full last page promises an empty one": serves(() => async (asked, next) => {
      if (asked.url.searchParams.get("nextCursor") === "own-end") {
        const said = await next(withQuery(asked, (query) => query.delete("nextCursor")));
        rewrite<RecentMessages>(said, (page) => void Object.assign(page, { conversations: [], nextCursor: "own-end" }));
        return said;
      }
      const said = await next(asked);
      if (isInbox(asked) && said.status === 200) {
        rewrite<RecentMessages>(said, (page) => void (page.nextCursor ??= "own-end"));
      }
      return said;
    }),
    "the second page forgets the filters": serves(() => async (asked, next) => {
      const { searchParams } = asked.url;
      if (!isInbox(asked) || !searchParams.has("nextCursor") || !(searchParams.has("read") || searchParams.has("keywords"))) return next(asked);
      const said = await next(asked);
      const whole = await everything(withQuery(asked, (query) => {
        query.delete("read");
        query.delete("keywords");
      }), next);
      if (said.status === 200 && whole) {
        rewrite<RecentMessages>(said, (page) => void (page.conversations = whole.conversations.slice(sizeOf(asked), 2 * sizeOf(asked))));
      }
      return said;
    }),
    "without count a page has 10": reading(isInbox, (query) => {
      if (!query.has("count")) query.set("count", "10");
    }),
    "count is ignored": reading(isInbox, (query) => {
      if (Number(query.get("count")) >= 1 && Number(query.get("count")) <= 100) query.delete("count");
    }),
    "the inbox begins with the oldest": serves(() => async (asked, next) => {
      const said = await next(asked);
      if (isInbox(asked) && said.status === 200) rewrite<RecentMessages>(said, ({ conversations }) => void conversations.reverse());
      return said;
    }),
    "the inbox is sorted by name": inbox(({ conversations }) => {
      conversations.sort((one, other) => (one.participants[0]?.name ?? "").localeCompare(other.participants[0]?.name ?? ""));
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
          for (const each of conversations) if (!place.has(each.conversationId)) place.set(each.conversationId, each.lastActivityAt);
          conversations.sort((one, other) => (place.get(other.conversationId) ?? 0) - (place.get(one.conversationId) ?? 0));
        });
        return said;
      };
    }),
    "read is the wrong way round": reading(isInbox, (query) => {
      const read = query.get("read");
      if (read === "true" || read === "false") query.set("read", read === "true" ? "false" : "true");
    }),
    "read is ignored": reading(isInbox, (query) => {
      if (["true", "false"].includes(query.get("read") ?? "")) query.delete("read");
    }),
    "read=false is taken for left out": reading(isInbox, (query) => {
      if (query.get("read") === "false") query.delete("read");
    }),
    "keywords are ignored": reading(isInbox, (query) => {
      if (query.get("keywords")) query.delete("keywords");
    }),
    "keywords are case-sensitive": inbox((page, asked) => {
      const word = asked.url.searchParams.get("keywords");
      if (word === null) return;
      page.conversations = page.conversations.filter(({ participants, latestMessage }) =>
        [...participants.flatMap(({ name, headline }) => [name, headline]), latestMessage.text].some((part) => part?.includes(word)),
      );
    }),
    "keywords are looked for in names only": searching(({ participants }) => participants.map(({ name }) => name)),
    "keywords are looked for in messages only": searching(({ latestMessage }) => [latestMessage.text]),
    "keywords match whole names only": inbox((page, asked) => {
      const word = asked.url.searchParams.get("keywords")?.toLowerCase();
      if (word === undefined) return;
      page.conversations = page.conversations.filter(({ participants, latestMessage }) =>
        [...participants.map(({ name }) => name), latestMessage.text].some((part) => part?.toLowerCase() === word),
      );
    }),
    "a plus sign in keywords is no space": hears((asked) => {
      const url = new URL(asked.url);
      url.search = url.search.replaceAll("+", "%2B").replaceAll("%20", "%2B");
      return isInbox(asked) ? { ...asked, url } : asked;
    }),
    "keywords that match nothing find everything": serves(() => async (asked, next) => {
      const said = await next(asked);
      const { searchParams } = asked.url;
      if (!isInbox(asked) || !searchParams.has("keywords") || said.status !== 200) return said;
      const { conversations } = JSON.parse(said.text) as RecentMessages;
      return conversations.length > 0 ? said : next(withQuery(asked, (query) => query.delete("keywords")));
    }),
    "hasMoreBefore is always true": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreBefore: true });
    }),
    "hasMoreBefore is always false": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreBefore: false });
    }),
    "hasMoreAfter is always true": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreAfter: true });
    }),
    "hasMoreAfter is always false": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreAfter: false });
    }),
    "hasMoreBefore and hasMoreAfter are swapped": history(({ pagination }) => {
      if (pagination) Object.assign(pagination, { hasMoreBefore: pagination.hasMoreAfter, hasMoreAfter: pagination.hasMoreBefore });
    }),
    "deliveredAt is ignored": reading(isHistory, (query) => {
      if (Number(query.get("deliveredAt")) > 0) query.delete("deliveredAt");
    }),
    "countBefore and countAfter are swapped": reading(isHistory, (query) => {
      const before = query.get("countBefore");
      const after = query.get("countAfter");
      query.delete("countBefore");
      query.delete("countAfter");
      if (after !== null) query.set("countBefore", after);
      if (before !== null) query.set("countAfter", before);
    }),
    "countBefore is one too few": reading(isHistory, (query) => {
      const before = Number(query.get("countBefore"));
      if (before > 1) query.set("countBefore", String(before - 1));
    }),
    "countAfter is one too many": reading(isHistory, (query) => {
      const after = Number(query.get("countAfter"));
      if (after >= 1) query.set("countAfter", String(after + 1));
    }),
    "countAfter is ignored": reading(isHistory, (query) => {
      if (/^\d+$/.test(query.get("countAfter") ?? "")) query.set("countAfter", "0");
    }),
    "a step back skips a message": reading(isHistory, (query) => {
      const anchor = Number(query.get("deliveredAt"));
      if (anchor > 120_000 && query.has("countBefore")) query.set("deliveredAt", String(anchor - 120_000));
    }),
    "messages of the same second are one": history((page) => {
      page.messages = page.messages.filter(({ sentAt }, at, all) => Math.floor(sentAt / 1000) !== Math.floor((all[at - 1]?.sentAt ?? 0) / 1000));
    }),
    "a message comes twice": history(({ messages }) => {
      const [first] = messages;
      if (messages.length > 1 && first) messages.splice(1, 0, first);
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
        const cursor = asked.url.searchParams.get("nextCursor") ?? "";
        if (said.status === 400 && handedOut.has(cursor)) return next(withQuery(asked, (query) => query.delete("nextCursor")));
        if (said.status === 200) rewrite<RecentMessages>(said, (page) => void handedOut.add(page.nextCursor ?? ""));
        return said;
      };
    }),
    "a cursor works once": serves(() => {
      const used = new Set<string>();
      return async (asked, next) => {
        const cursor = asked.url.searchParams.get("nextCursor");
        if (!isInbox(asked) || cursor === null) return next(asked);
        const said = await next(asked);
        if (used.has(cursor) && said.status === 200) return answer(400, { success: false, error: "The cursor was used" });
        used.add(cursor);
        return said;
      };
    }),
  },
});
