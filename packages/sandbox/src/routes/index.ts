import type { OperationId } from "@connectsafely/schema";
import { conversationDetails } from "./conversation-details.ts";
import { recentMessages } from "./recent-messages.ts";
import type { Route } from "./route.ts";
import { sendMessage, sendMessageWithAck, sendMessageWithTyping } from "./send-direct.ts";
import { sendGroupMessage, sendGroupMessageWithAck, sendGroupMessageWithTyping } from "./send-group.ts";
import { typingIndicator } from "./typing-indicator.ts";

export const routes: { readonly [Id in OperationId]: Route<Id> } = {
  getRecentMessages: recentMessages,
  getConversationDetails: conversationDetails,
  sendMessage,
  sendMessageWithTyping,
  sendTypingIndicator: typingIndicator,
  sendMessageWithAck,
  sendGroupMessage,
  sendGroupMessageWithTyping,
  sendGroupMessageWithAck,
};
