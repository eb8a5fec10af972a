import type { ServerMutant } from "../../mutant.ts";
import { accountOf, isAdmissible } from "./admission.ts";
import { answer, edited } from "./answers.ts";
import { serverMutant } from "./around.ts";

// The typing indicator and the acknowledgement: courtesies that tell whether they happened.

export const typingMutants: readonly ServerMutant[] = [
  serverMutant("typing", "typingIndicatorSent is true although nothing was shown", () => async (_asked, pass) => {
    const response = await pass();
    if (!response.ok) return response;
    return edited<object>(response, (body) =>
      "typingIndicatorSent" in body ? { ...body, typingIndicatorSent: true } : body,
    );
  }),

  serverMutant("typing", "typing-indicator says that it was shown and shows nothing", (sandbox) => {
    return async (asked, pass) => {
      const account = accountOf(sandbox, asked);
      const isAsked = asked.operation === "sendTypingIndicator" && isAdmissible(sandbox, asked);
      if (!isAsked || account === undefined) return pass();
      const { accountId } = account;
      const conversationUrn = asked.body?.["conversationUrn"];
      const known = sandbox.control.listConversations({ accountId });
      if (!known.some((each) => each.conversationUrn === conversationUrn)) return pass();
      const message = "Typing indicator sent successfully";
      return answer(sandbox, 200, { success: true, accountId, conversationUrn, message });
    };
  }),

  serverMutant("typing", "typing-indicator costs a message", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const account = accountOf(sandbox, asked);
    if (asked.operation === "sendTypingIndicator" && response.ok && account && account.quota.remaining > 0) {
      sandbox.control.setQuota({ accountId: account.accountId, used: account.quota.used + 1 });
    }
    return response;
  }),

  serverMutant(
    "typing",
    "acknowledgmentSent is true although none of the messages exists",
    () => async (asked, pass) => {
      const response = await pass();
      const urns = asked.body?.["messageUrns"];
      if (!response.ok || !Array.isArray(urns) || urns.length === 0) return response;
      return edited<object>(response, (body) =>
        "acknowledgmentSent" in body ? { ...body, acknowledgmentSent: true } : body,
      );
    },
  ),

  serverMutant(
    "typing",
    "acknowledgmentSent of send-with-ack is a word instead of a boolean",
    () => async (asked, pass) => {
      const response = await pass();
      if (asked.operation !== "sendMessageWithAck" || !response.ok) return response;
      return edited<{ acknowledgmentSent: boolean }>(response, (body) => ({
        ...body,
        acknowledgmentSent: String(body.acknowledgmentSent),
      }));
    },
  ),

  serverMutant("typing", "the refusal of a group message claims that the indicator was shown", () => {
    return async (asked, pass) => {
      const response = await pass();
      if (asked.operation !== "sendGroupMessageWithTyping" || response.status !== 403) return response;
      return edited<object>(response, (body) =>
        "typingIndicatorSent" in body ? { ...body, typingIndicatorSent: true } : body,
      );
    };
  }),
];
