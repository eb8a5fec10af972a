import type { DocumentMutant } from "../../mutant.ts";
import { addItem } from "../lists.ts";
import { example } from "../ways.ts";

const own = { category: "examples", source: "own" } as const;

export const pageExamples: readonly DocumentMutant[] = [
  {
    ...own,
    name: "a time of the inbox is in seconds",
    mutate: (edit) =>
      edit.set(1_773_655_200, ...example("InboxFirstPage", "value", "conversations", "0", "lastActivityAt")),
  },
  {
    ...own,
    name: "a time of the history is in seconds",
    mutate: (edit) =>
      edit.set(1_773_655_200, ...example("HistoryWithOlderMessages", "value", "messages", "0", "sentAt")),
  },
  {
    ...own,
    name: "the latest message is later than the last activity",
    mutate: (edit) =>
      edit.set(
        1_773_658_800_000,
        ...example("InboxLastPage", "value", "conversations", "0", "latestMessage", "sentAt"),
      ),
  },
  {
    ...own,
    name: "a conversation is read and has unread messages",
    mutate: (edit) => edit.set(2, ...example("InboxLastPage", "value", "conversations", "0", "unreadCount")),
  },
  {
    ...own,
    name: "a conversation began after its last message",
    mutate: (edit) =>
      edit.set(1_773_662_400_000, ...example("InboxLastPage", "value", "conversations", "0", "createdAt")),
  },
  {
    ...own,
    name: "a page shows a conversation twice",
    mutate(edit) {
      const conversation = edit.get(...example("InboxFirstPage", "value", "conversations", "0"));
      addItem(edit, conversation, ...example("InboxFirstPage", "value", "conversations"));
    },
  },
  {
    ...own,
    name: "both pages show the same conversation",
    mutate(edit) {
      const conversations = edit.get(...example("InboxFirstPage", "value", "conversations"));
      edit.set(conversations, ...example("InboxLastPage", "value", "conversations"));
    },
  },
  {
    ...own,
    name: "the second page is newer than the first",
    mutate(edit) {
      const conversation = (name: string) =>
        edit.get(...example("InboxLastPage", "value", "conversations", "0", name)) as number;
      for (const name of ["lastActivityAt", "lastReadAt"]) {
        edit.set(conversation(name) + 7_200_000, ...example("InboxLastPage", "value", "conversations", "0", name));
      }
    },
  },
  {
    ...own,
    name: "the first page has no cursor",
    mutate: (edit) => edit.set(null, ...example("InboxFirstPage", "value", "nextCursor")),
  },
  {
    ...own,
    name: "the first page has an empty cursor",
    mutate: (edit) => edit.set("", ...example("InboxFirstPage", "value", "nextCursor")),
  },
  {
    ...own,
    name: "an example of the history has no older messages anywhere",
    mutate: (edit) => edit.set(false, ...example("HistoryWithOlderMessages", "value", "pagination", "hasMoreBefore")),
  },
];
