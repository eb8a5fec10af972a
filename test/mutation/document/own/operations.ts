import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import { inbox, sendGroup, sendWithAck, sendWithTyping, typingIndicator } from "../ways.ts";

const own = { category: "operations", source: "own" } as const;

export const operations: readonly DocumentMutant[] = [
  {
    ...own,
    name: "two operations have the same id",
    mutate: (edit) => edit.set("sendMessage", ...sendGroup("operationId")),
  },
  {
    ...own,
    name: "the ids of two operations are exchanged",
    mutate(edit) {
      edit.set("sendMessageWithAck", ...sendWithTyping("operationId"));
      edit.set("sendMessageWithTyping", ...sendWithAck("operationId"));
    },
  },
  {
    ...own,
    name: "an operation has no id",
    mutate: (edit) => edit.remove(...typingIndicator("operationId")),
  },
  {
    ...own,
    name: "a path ends in a slash",
    mutate: (edit) => rename(edit, "/messaging/send", "/messaging/send/", "paths"),
  },
  {
    ...own,
    name: "a path has the server's base before it",
    mutate: (edit) => rename(edit, "/messaging/send", "/linkedin/messaging/send", "paths"),
  },
  {
    ...own,
    name: "a path has a second method",
    needsBaseline: true,
    mutate(edit) {
      const operation = edit.get(...inbox()) as object;
      edit.set({ ...operation, operationId: "searchRecentMessages" }, "paths", "/messaging/recent-messages", "post");
    },
  },
  {
    ...own,
    name: "an operation is called deprecated",
    needsBaseline: true,
    mutate: (edit) => edit.set(true, ...sendGroup("deprecated")),
  },
];
