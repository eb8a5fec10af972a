import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import {
  history,
  inbox,
  send,
  sendGroup,
  sendGroupWithTyping,
  sendWithAck,
  sendWithTyping,
  typingIndicator,
} from "../ways.ts";

const own = { category: "extensions", source: "own" } as const;

export const extensions: readonly DocumentMutant[] = [
  {
    ...own,
    name: "x-quota allows 100",
    mutate: (edit) => edit.set(100, ...send("x-quota", "limit")),
  },
  {
    ...own,
    name: "x-quota starts again every hour",
    mutate: (edit) => edit.set("PT1H", ...sendWithTyping("x-quota", "period")),
  },
  {
    ...own,
    name: "x-quota is the key's",
    mutate: (edit) => edit.set("key", ...sendWithAck("x-quota", "scope")),
  },
  {
    ...own,
    name: "x-quota costs two",
    mutate: (edit) => edit.set(2, ...sendGroup("x-quota", "cost")),
  },
  {
    ...own,
    name: "x-quota counts another action",
    mutate: (edit) => edit.set("GROUP_MESSAGE", ...sendGroupWithTyping("x-quota", "action")),
  },
  {
    ...own,
    name: "x-quota has its limit as a text",
    mutate: (edit) => edit.set("150", ...send("x-quota", "limit")),
  },
  {
    ...own,
    name: "a send has no x-quota",
    mutate: (edit) => edit.remove(...sendGroup("x-quota")),
  },
  {
    ...own,
    name: "the typing indicator has x-quota",
    mutate: (edit) => edit.set(edit.get(...send("x-quota")), ...typingIndicator("x-quota")),
  },
  {
    ...own,
    name: "a read has x-quota",
    mutate: (edit) => edit.set(edit.get(...send("x-quota")), ...inbox("x-quota")),
  },
  {
    ...own,
    name: "a send is repeatable",
    mutate: (edit) => edit.set("repeatable", ...sendGroupWithTyping("x-delivery")),
  },
  {
    ...own,
    name: "a read is at most once",
    mutate: (edit) => edit.set("at-most-once", ...history("x-delivery")),
  },
  {
    ...own,
    name: "the typing indicator is at most once",
    mutate: (edit) => edit.set("at-most-once", ...typingIndicator("x-delivery")),
  },
  {
    ...own,
    name: "a send does not say its delivery",
    mutate: (edit) => edit.remove(...sendWithAck("x-delivery")),
  },
  {
    ...own,
    name: "x-delivery has a value that nobody knows",
    mutate: (edit) => edit.set("idempotent", ...send("x-delivery")),
  },
  {
    ...own,
    name: "x-delivery is misspelt",
    mutate: (edit) => rename(edit, "x-delivery", "x-deliver", ...send()),
  },
  {
    ...own,
    name: "an operation has an extension that nobody reads",
    mutate: (edit) => edit.set(true, ...typingIndicator("x-idempotent")),
  },
];
