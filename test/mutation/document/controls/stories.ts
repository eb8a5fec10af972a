import type { DocumentMutant, Edit } from "../../mutant.ts";
import { addItem } from "../lists.ts";
import { example, header, parameter } from "../ways.ts";

const own = { category: "examples", source: "own" } as const;

/** Examples that tell another story as truly as before. */
export const stories: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the account has used other messages of its day",
    mutate(edit) {
      edit.set(20, ...header("RateLimitUsed", "example"));
      edit.set(130, ...header("RateLimitRemaining", "example"));
    },
  },
  {
    ...own,
    name: "the reset is written with an offset",
    mutate: (edit) => edit.set("2026-03-17T00:00:00.000+00:00", ...header("RateLimitReset", "example")),
  },
  {
    ...own,
    name: "a key that is too fast waits another time",
    mutate: (edit) => edit.set(12, ...header("RetryAfterKeyLimit", "example")),
  },
  {
    ...own,
    name: "the group is another one, in requests and answers",
    mutate: (edit) => replaceEverywhere(edit, "12345678", "87654321"),
  },
  {
    ...own,
    name: "the cursor is another one, on the page and in the parameter",
    mutate: (edit) => replaceEverywhere(edit, "RVhBTVBMRS1DVVJTT1ItMDAwMQ==", "RVhBTVBMRS1DVVJTT1ItMDAwNw=="),
  },
  {
    ...own,
    name: "the recipient is named by both id and URN",
    mutate: (edit) =>
      edit.set(
        "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
        ...example("NormalMessage", "value", "recipientProfileUrn"),
      ),
  },
  {
    ...own,
    name: "the example of an InMail names the account and other words",
    mutate(edit) {
      edit.set("acc_12345", ...example("InMail", "value", "accountId"));
      edit.set("An offer", ...example("InMail", "value", "subject"));
    },
  },
  {
    ...own,
    name: "a message was read an hour earlier",
    mutate: (edit) =>
      edit.set(1_773_652_000_000, ...example("InboxLastPage", "value", "conversations", "0", "lastReadAt")),
  },
  {
    ...own,
    name: "the first page has a second, older conversation",
    mutate(edit) {
      const conversation = edit.get(...example("InboxFirstPage", "value", "conversations", "0")) as object;
      const latestMessage = { text: "Hello", sentAt: 1_773_654_000_000, senderName: "Jane Doe" };
      const older = {
        conversationId: "2-RVhBTVBMRS1USFJFQUQtMDAwNQ==",
        unreadCount: 0,
        lastActivityAt: 1_773_654_000_000,
      };
      addItem(
        edit,
        { ...conversation, ...older, latestMessage },
        ...example("InboxFirstPage", "value", "conversations"),
      );
    },
  },
  {
    ...own,
    name: "the history has a second message",
    mutate(edit) {
      const message = edit.get(...example("HistoryWithOlderMessages", "value", "messages", "0")) as {
        messageId: string;
      };
      const earlier = {
        ...message,
        messageId: message.messageId.replace("LTAwMDE=", "LTAwMDM="),
        sentAt: 1_773_654_000_000,
      };
      addItem(edit, earlier, ...example("HistoryWithOlderMessages", "value", "messages"));
    },
  },
  {
    ...own,
    name: "an anchor is at another time of the day",
    mutate: (edit) => edit.set(1_773_648_000_000, ...parameter("DeliveredAt", "examples", "around", "value")),
  },
];

function replaceEverywhere(edit: Edit, from: string, to: string): void {
  const text = JSON.stringify(edit.get("components"));
  edit.set(JSON.parse(text.replaceAll(from, to)), "components");
}
