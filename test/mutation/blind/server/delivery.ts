import type { ServerMutant } from "../../mutant.ts";
import { accountOf, pretendToSend } from "./admission.ts";
import { edited } from "./answers.ts";
import { isSend, serverMutant } from "./around.ts";

// What becomes of a message: twice, not at all, or gone out although the answer says that nothing was sent.

const MINUTE = 60_000;

export const deliveryMutants: readonly ServerMutant[] = [
  serverMutant("delivery", "send-with-typing delivers each message twice and counts it once", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (asked.operation === "sendMessageWithTyping" && response.ok && account !== undefined) {
        await pass();
        sandbox.control.setQuota({ accountId: account.accountId, used: account.quota.used });
      }
      return response;
    };
  }),

  serverMutant("delivery", "a text that repeats itself within a minute is dropped and answered as sent", (sandbox) => {
    const sentAt = new Map<string, number>();
    return async (asked, pass) => {
      if (!isSend(asked.operation)) return pass();
      const { now } = sandbox.control.getClock();
      const same = JSON.stringify([asked.operation, asked.body]);
      const flag = asked.operation.endsWith("WithTyping") ? { typingIndicatorSent: false } : {};
      const flags = asked.operation.endsWith("WithAck") ? { acknowledgmentSent: false } : flag;
      const pretended = now - (sentAt.get(same) ?? -MINUTE) < MINUTE && pretendToSend(sandbox, asked, flags);
      if (pretended) return pretended;
      const response = await pass();
      if (response.ok) sentAt.set(same, now);
      return response;
    };
  }),

  serverMutant("delivery", "send-with-ack with an empty list of messages sends nothing and says it did", (sandbox) => {
    return async (asked, pass) => {
      const urns = asked.body?.["messageUrns"];
      const isEmpty = asked.operation === "sendMessageWithAck" && Array.isArray(urns) && urns.length === 0;
      return (isEmpty && pretendToSend(sandbox, asked, { acknowledgmentSent: false })) || pass();
    };
  }),

  serverMutant("delivery", "send-group-with-typing without a conversation sends nothing and says it did", (sandbox) => {
    return async (asked, pass) => {
      const isBare = asked.operation === "sendGroupMessageWithTyping" && asked.body?.["conversationUrn"] === undefined;
      return (isBare && pretendToSend(sandbox, asked, { typingIndicatorSent: false })) || pass();
    };
  }),

  serverMutant("delivery", "the 429 of a spent quota comes after the message went out", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (!isSend(asked.operation) || response.status !== 429 || account?.quota.remaining !== 0) return response;
      const { accountId, quota } = account;
      sandbox.control.setQuota({ accountId, limit: quota.limit + 1, used: quota.used });
      await pass();
      sandbox.control.setQuota({ accountId, limit: quota.limit, used: quota.used });
      return response;
    };
  }),

  serverMutant("delivery", "the 403 of an ended trial comes after the message went out", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (!isSend(asked.operation) || response.status !== 403 || account?.lapsed !== true) return response;
      const { accountId, quota } = account;
      sandbox.control.setSubscription({ accountId, lapsed: false });
      await pass();
      sandbox.control.setQuota({ accountId, used: quota.used });
      sandbox.control.setSubscription({ accountId, lapsed: true });
      return response;
    };
  }),

  serverMutant("delivery", "a message whose typing indicator failed is sent but answered with success false", () => {
    return async (_asked, pass) => {
      const response = await pass();
      if (!response.ok) return response;
      return edited<{ typingIndicatorSent?: boolean }>(response, (body) =>
        body.typingIndicatorSent === false ? { ...body, success: false } : body,
      );
    };
  }),
];
