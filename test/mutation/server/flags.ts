import type { Sandbox } from "@connectsafely/sandbox";
import { accountOf, count } from "./accounts.ts";
import { type Asked, answer, fieldsOf, type Mutate, operationOf, rewrite, says, serves } from "./between.ts";
import { category } from "./category.ts";
import { sent } from "./pages.ts";

/** Tells a flag in its own way. */
const flag = (name: string, value: (real: unknown, asked: Asked, sandbox: Sandbox) => boolean): Mutate =>
  sent((body, asked, sandbox) => {
    if (name in body) body[name] = value(body[name], asked, sandbox);
  });

export const flagMutants = category("stateful", {
  own: {
    "a send names the wrong recipient": sent((body) => {
      body["recipientProfileUrn"] = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000009";
    }),
    "a group send names another group": sent((body) => {
      if ("groupId" in body) body["groupId"] = "12345679";
    }),
    "the typing flag is always true": flag("typingIndicatorSent", () => true),
    "the typing flag is always false": flag("typingIndicatorSent", () => false),
    "the typing flag only tells that a conversation was named": flag(
      "typingIndicatorSent",
      (_, asked) => "conversationUrn" in fieldsOf(asked),
    ),
    "the acknowledgement flag is always true": flag("acknowledgmentSent", () => true),
    "the acknowledgement flag is always false": flag("acknowledgmentSent", () => false),
    "the acknowledgement flag only tells that messages were named": flag(
      "acknowledgmentSent",
      (_, asked) =>
        Array.isArray(fieldsOf(asked)["messageUrns"]) && (fieldsOf(asked)["messageUrns"] as unknown[]).length > 0,
    ),
    "the typing indicator is shown in conversations that do not exist": says((said, asked) => {
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 400) return;
      const { conversationUrn, accountId = "acc_12345" } = fieldsOf(asked);
      if (typeof conversationUrn !== "string" || conversationUrn === "" || !said.text.includes("names no conversation"))
        return;
      Object.assign(
        said,
        answer(200, { success: true, accountId, conversationUrn, message: "Typing indicator sent successfully" }),
      );
    }),
    "the typing indicator sends a message": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 200 || !account?.isDefault) return said;
      const url = new URL(asked.url);
      url.pathname = "/linkedin/messaging/send";
      await next({ ...asked, url, body: JSON.stringify({ recipientProfileId: "john-doe-123", message: "…" }) });
      count(sandbox, account, 0);
      return said;
    }),
    "the typing indicator names another conversation": says((said, asked) => {
      if (operationOf(asked) !== "sendTypingIndicator" || said.status !== 200) return;
      rewrite<object>(said, (body) => ({ ...body, conversationUrn: "urn:li:msg_conversation:other" }));
    }),
  },
});
