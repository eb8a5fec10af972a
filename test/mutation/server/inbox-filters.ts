import type { Conversation, RecentMessages } from "@connectsafely/schema";
import { hears, type Mutate, rewrite, serves, withQuery } from "./between.ts";
import { category } from "./category.ts";
import { everything, inbox, isInbox, reading, sizeOf } from "./pages.ts";

const matches = (
  word: string,
  conversation: Conversation,
  parts: (conversation: Conversation) => (string | undefined)[],
) => parts(conversation).some((part) => part?.toLowerCase().includes(word.toLowerCase()));

/** Finds keywords in some parts of a conversation only. */
const searching = (parts: (conversation: Conversation) => (string | undefined)[]): Mutate =>
  inbox((page, asked) => {
    const word = asked.url.searchParams.get("keywords");
    if (word !== null) page.conversations = page.conversations.filter((each) => matches(word, each, parts));
  });

export const filterMutants = category("paging", {
  own: {
    "the second page forgets the filters": serves(() => async (asked, next) => {
      const { searchParams } = asked.url;
      if (
        !isInbox(asked) ||
        !searchParams.has("nextCursor") ||
        !(searchParams.has("read") || searchParams.has("keywords"))
      )
        return next(asked);
      const said = await next(asked);
      const whole = await everything(
        withQuery(asked, (query) => {
          query.delete("read");
          query.delete("keywords");
        }),
        next,
      );
      if (said.status === 200 && whole) {
        const conversations = whole.conversations.slice(sizeOf(asked), 2 * sizeOf(asked));
        rewrite<RecentMessages>(said, (page) => ({ ...page, conversations }));
      }
      return said;
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
        [...participants.flatMap(({ name, headline }) => [name, headline]), latestMessage.text].some((part) =>
          part?.includes(word),
        ),
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
  },
});
