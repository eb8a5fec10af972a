import { hears, isSend, type Mutate, operationOf, says, withQuery } from "./between.ts";
import { history } from "./pages.ts";

/** A change that breaks no promise of this API. */
export interface Equivalent {
  readonly name: string;
  readonly reason: string;
  readonly mutate: Mutate;
}

const knownQuery = new Set(
  "accountId nextCursor count keywords read conversationUrn profileId deliveredAt countBefore countAfter".split(" "),
);

/** These run as controls: one that turns red is none. */
export const serverEquivalents: readonly Equivalent[] = [
  {
    name: "a 429 is without Retry-After",
    reason: "One source names the header, so the document makes it optional; X-RateLimit-Reset tells the same.",
    mutate: says(({ status, headers }) => {
      if (status === 429) headers.delete("retry-after");
    }),
  },
  {
    name: "total is left out",
    reason: "It is optional and says not of what it is a count; nobody may page by it.",
    mutate: says((said, asked) => {
      const isPage = operationOf(asked) === "getRecentMessages" && said.status === 200;
      if (isPage) said.text = said.text.replace(/"total":\d+,/, "");
    }),
  },
  {
    name: "history is newest first",
    reason: "The order of messages is not documented; callers sort by sentAt.",
    mutate: history(({ messages }) => {
      messages.reverse();
    }),
  },
  {
    name: "an unknown query parameter is ignored",
    reason: "The document closes bodies, but nothing can close a query; whether the API refuses these is not known.",
    mutate: hears((asked) =>
      withQuery(asked, (query) => {
        for (const name of [...query.keys()]) if (!knownQuery.has(name)) query.delete(name);
      }),
    ),
  },
  {
    name: "errors have another text",
    reason: "The texts of errors are for people; no page promises their words.",
    mutate: says((said, asked) => {
      if (said.status === 400 && isSend(asked)) said.text = JSON.stringify({ success: false, error: "No." });
    }),
  },
];
