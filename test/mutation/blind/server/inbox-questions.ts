import type { RecentMessages } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { accountOf, hasKey } from "./admission.ts";
import { answer, edited } from "./answers.ts";
import { type Asked, type Pass, serverMutant, withQuery } from "./around.ts";

// The inbox: its filters, and the way from page to page.

/** An inbox that reads its parameters wrong. */
function questionMutant(name: string, ask: (asked: Asked, pass: Pass) => Promise<Response>): ServerMutant {
  return serverMutant("inbox", name, () => async (asked, pass) => {
    return asked.operation === "getRecentMessages" ? ask(asked, pass) : pass();
  });
}

export const inboxQuestionMutants: readonly ServerMutant[] = [
  questionMutant("read=false is taken for true, because the word is not empty", ({ url }, pass) => {
    return url.searchParams.get("read") === "false" ? pass({ url: withQuery(url, { read: "true" }) }) : pass();
  }),

  questionMutant("keywords with a capital letter find nothing", ({ url }, pass) => {
    const keywords = url.searchParams.get("keywords") ?? "";
    const isPlain = keywords === keywords.toLowerCase();
    return isPlain ? pass() : pass({ url: withQuery(url, { keywords: "\u0000" }) });
  }),

  questionMutant("a page holds one conversation more than was asked for", ({ url }, pass) => {
    const count = Number(url.searchParams.get("count") ?? 20);
    const isInRange = Number.isInteger(count) && count >= 1 && count < 100;
    return isInRange ? pass({ url: withQuery(url, { count: String(count + 1) }) }) : pass();
  }),

  questionMutant("the second page forgets the filter read", async ({ url }, pass) => {
    const { searchParams } = url;
    if (!searchParams.has("read")) return pass();
    const unfiltered = withQuery(url, { read: undefined });
    if (searchParams.has("nextCursor")) return pass({ url: unfiltered });
    const response = await pass();
    const other = await pass({ url: unfiltered });
    if (!response.ok || !other.ok) return response;
    const { nextCursor } = (await other.json()) as RecentMessages;
    return edited<RecentMessages>(response, (page) => (page.nextCursor ? { ...page, nextCursor } : page));
  }),

  serverMutant("inbox", "keywords look at names only, not into messages", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const keywords = asked.url.searchParams.get("keywords")?.toLowerCase();
    if (asked.operation !== "getRecentMessages" || keywords === undefined || !response.ok) return response;
    const { name = "" } = accountOf(sandbox, asked) ?? {};
    const isNamed = (text: string) => text.toLowerCase().includes(keywords);
    return edited<RecentMessages>(response, (page) => ({
      ...page,
      conversations: page.conversations.filter(
        ({ participants }) => isNamed(name) || participants.some((person) => isNamed(person.name)),
      ),
    }));
  }),

  serverMutant("inbox", "a cursor works once, so that a repeated read fails", (sandbox) => {
    const used = new Set<string>();
    return async (asked, pass) => {
      const cursor = asked.url.searchParams.get("nextCursor");
      if (asked.operation !== "getRecentMessages" || cursor === null) return pass();
      if (used.has(cursor) && hasKey(sandbox, asked)) {
        return answer(sandbox, 400, { success: false, error: "nextCursor has been used" });
      }
      const response = await pass();
      if (response.ok) used.add(cursor);
      return response;
    };
  }),
];
