import { expect, test } from "vitest";
import { johnsConversation } from "../../test/ask.ts";
import { createSandbox, SECOND_ACCOUNT } from "../index.ts";

test("lists the conversations with the newest first, and the newest message of each", () => {
  const { control } = createSandbox();
  control.receiveMessage({ from: "john-doe-123", text: "The newest of all" });
  const [first, ...others] = control.listConversations();
  expect(first).toMatchObject({ person: { publicId: "john-doe-123" }, latest: { text: "The newest of all" } });
  const times = [first, ...others].map((each) => each?.latest.sentAt ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(control.listConversations({ accountId: SECOND_ACCOUNT })).not.toEqual(control.listConversations());
});

test("reads a conversation back page by page, without a gap or a repeat", () => {
  const { control } = createSandbox();
  const whole = control.listMessages({ conversationUrn: johnsConversation, count: 500 });
  expect(whole.more).toBe(false);

  const pages: string[] = [];
  let before: number | undefined;
  for (let more = true; more; ) {
    const page = control.listMessages({ conversationUrn: johnsConversation, count: 3, ...(before && { before }) });
    pages.unshift(...page.messages.map(({ messageUrn }) => messageUrn));
    more = page.more;
    before = page.messages[0]?.sentAt;
  }
  expect(pages).toEqual(whole.messages.map(({ messageUrn }) => messageUrn));
});

test("reading it here marks nothing as read", () => {
  const { control } = createSandbox();
  control.receiveMessage({ from: "john-doe-123", text: "Hello?" });
  const unread = control.getState().accounts[0]?.unread;
  control.listMessages({ conversationUrn: johnsConversation });
  expect(control.getState().accounts[0]?.unread).toBe(unread);
});

test("a conversation may be named by its URN or its id, and only the account's own", () => {
  const { control } = createSandbox();
  const byUrn = control.listMessages({ conversationUrn: johnsConversation });
  expect(control.listMessages({ conversationUrn: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==" })).toEqual(byUrn);
  expect(() => control.listMessages({ conversationUrn: johnsConversation, accountId: SECOND_ACCOUNT })).toThrow(
    "names none of this account's conversations",
  );
});
