import { expect, test } from "vitest";
import { johnsConversation, NOON, open, quotaOf } from "../../test/ask.ts";

test("people see it for ten seconds of the sandbox's clock", async () => {
  const { post, control } = open();
  const { status, body } = await post("typing-indicator", { conversationUrn: johnsConversation });
  expect([status, body]).toEqual([
    200,
    {
      success: true,
      accountId: "acc_12345",
      conversationUrn: johnsConversation,
      message: "Typing indicator sent successfully",
    },
  ]);
  const typing = { accountId: "acc_12345", conversationUrn: johnsConversation, until: NOON + 10_000 };
  control.moveClock({ by: 9_999 });
  expect(control.listTyping()).toEqual([typing]);
  control.moveClock({ by: 1 });
  expect(control.listTyping()).toEqual([]);
});

test("it ends when the message arrives", async () => {
  const { post, control } = open();
  await post("typing-indicator", { conversationUrn: johnsConversation });
  await post("send", { recipientProfileId: "john-doe-123", message: "Hello!" });
  expect(control.listTyping()).toEqual([]);
});

test("an unknown conversation is a mistake in the request", async () => {
  const { status, body } = await open().post("typing-indicator", { conversationUrn: "urn:li:example:123456" });
  expect(status).toBe(400);
  expect(body.error).toContain("conversationUrn");
});

test("it costs no message and speaks of no quota", async () => {
  const { post, control } = open();
  const reply = await post("typing-indicator", { conversationUrn: johnsConversation });
  expect(quotaOf(reply).action).toBeNull();
  expect(control.getState().accounts[0]?.quota.used).toBe(0);
});
