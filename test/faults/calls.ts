import type { CallOptions, Client, ConnectSafelyError } from "@connectsafely/client";

/** Makes a call that the server knows again by its id, and never throws. */
export type Make = (
  client: Client,
  id: string,
  options?: CallOptions,
) => Promise<{ error?: ConnectSafelyError | undefined }>;

const recipientProfileUrn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const group = { recipientProfileUrn, groupId: "12345678" };

/** The six sends. */
export const sends: Record<string, Make> = {
  sendMessage: ({ messaging }, id, options) =>
    messaging.sendMessage({ recipientProfileUrn, message: id }, options).result(),
  sendMessageWithTyping: ({ messaging }, id, options) =>
    messaging.sendMessageWithTyping({ recipientProfileUrn, message: id }, options).result(),
  sendMessageWithAck: ({ messaging }, id, options) =>
    messaging.sendMessageWithAck({ recipientProfileUrn, message: id }, options).result(),
  sendGroupMessage: ({ messaging }, id, options) =>
    messaging.sendGroupMessage({ ...group, message: id }, options).result(),
  sendGroupMessageWithTyping: ({ messaging }, id, options) =>
    messaging.sendGroupMessageWithTyping({ ...group, message: id }, options).result(),
  sendGroupMessageWithAck: ({ messaging }, id, options) =>
    messaging.sendGroupMessageWithAck({ ...group, message: id }, options).result(),
};

/** What may be repeated. */
export const repeatable: Record<string, Make> = {
  getRecentMessages: ({ messaging }, id, options) => messaging.getRecentMessages({ keywords: id }, options).result(),
  getConversationDetails: ({ messaging }, id, options) =>
    messaging.getConversationDetails({ conversationUrn: id }, options).result(),
  sendTypingIndicator: ({ messaging }, id, options) =>
    messaging.sendTypingIndicator({ conversationUrn: id }, options).result(),
};
