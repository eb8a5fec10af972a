import type { DocumentMutant } from "../../mutant.ts";
import { swap } from "../lists.ts";
import { history, inbox, send } from "../ways.ts";

const own = { category: "extensions", source: "own" } as const;

export const pagination: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the cursor of x-pagination is a field that no answer has",
    mutate: (edit) => edit.set("cursor", ...inbox("x-pagination", "cursor", "field")),
  },
  {
    ...own,
    name: "the cursor of x-pagination is another field of the answer",
    mutate: (edit) => edit.set("profileUrn", ...inbox("x-pagination", "cursor", "field")),
  },
  {
    ...own,
    name: "the cursor of x-pagination goes into another parameter",
    mutate: (edit) => edit.set("keywords", ...inbox("x-pagination", "cursor", "parameter")),
  },
  {
    ...own,
    name: "the items of x-pagination are another list",
    mutate: (edit) => edit.set("messages", ...inbox("x-pagination", "items")),
  },
  {
    ...own,
    name: "the key of x-pagination may be missing",
    mutate: (edit) => edit.set("conversationUrn", ...inbox("x-pagination", "key")),
  },
  {
    ...own,
    name: "the size of x-pagination is another parameter",
    mutate: (edit) => edit.set("read", ...inbox("x-pagination", "size")),
  },
  {
    ...own,
    name: "the inbox has no x-pagination",
    mutate: (edit) => edit.remove(...inbox("x-pagination")),
  },
  {
    ...own,
    name: "the inbox has the x-pagination of the history",
    mutate: (edit) => edit.set(edit.get(...history("x-pagination")), ...inbox("x-pagination")),
  },
  {
    ...own,
    name: "the anchor of x-pagination is another time",
    mutate: (edit) => edit.set("createdAt", ...history("x-pagination", "anchor", "field")),
  },
  {
    ...own,
    name: "before and after of x-pagination are exchanged",
    mutate: (edit) => swap(edit, history("x-pagination", "more", "before"), history("x-pagination", "more", "after")),
  },
  {
    ...own,
    name: "the sizes of x-pagination are exchanged",
    mutate: (edit) => swap(edit, history("x-pagination", "size", "before"), history("x-pagination", "size", "after")),
  },
  {
    ...own,
    name: "x-pagination does not tell where more is said",
    mutate: (edit) => edit.remove(...history("x-pagination", "more")),
  },
  {
    ...own,
    name: "the history goes by a kind that nobody knows",
    mutate: (edit) => edit.set("offset", ...history("x-pagination", "kind")),
  },
  {
    ...own,
    name: "a send has x-pagination",
    mutate: (edit) => edit.set(edit.get(...inbox("x-pagination")), ...send("x-pagination")),
  },
];
