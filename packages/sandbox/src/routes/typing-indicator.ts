import type { SendTypingIndicatorResult } from "@connectsafely/schema";
import { failure } from "../exchange.ts";
import type { Conversation } from "../world.ts";
import type { Context, Route } from "./route.ts";

export const typingIndicator: Route<"sendTypingIndicator"> = ({ conversationUrn }, context) => {
  const conversation = context.account.conversationByName.get(conversationUrn);
  if (conversation === undefined) {
    return { status: 400, body: failure("conversationUrn names no conversation of this account") };
  }
  type(conversation, context);
  const body: SendTypingIndicatorResult = {
    success: true,
    accountId: context.account.accountId,
    conversationUrn,
    message: "Typing indicator sent successfully",
  };
  return { status: 200, body };
};

export function type(conversation: Conversation, { store, events, account }: Context): void {
  const until = store.showTyping(conversation);
  const { conversationUrn } = conversation;
  events.tell(() => ({ type: "typing", typing: { accountId: account.accountId, conversationUrn, until } }));
}
