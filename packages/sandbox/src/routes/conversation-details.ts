import type { ConversationDetails } from "@connectsafely/schema";
import { failure } from "../exchange.ts";
import { messageView } from "../views.ts";
import type { Message } from "../world.ts";
import type { InputOf, Route } from "./route.ts";

const DEFAULT_COUNT = 20;

/** A stretch of history, oldest first. The message at the anchor itself is the one the caller holds, and is not repeated. */
export const conversationDetails: Route<"getConversationDetails"> = (input, { account }) => {
  const conversation = account.conversationByName.get(input.conversationUrn);
  if (conversation === undefined) {
    return { status: 400, body: failure("conversationUrn names no conversation of this account") };
  }

  const { messages } = conversation;
  const { countBefore, countAfter } = counts(input);
  const before = input.deliveredAt === undefined ? messages.length : firstFrom(messages, input.deliveredAt);
  const after = input.deliveredAt === undefined ? messages.length : firstFrom(messages, input.deliveredAt + 1);
  const start = Math.max(0, before - countBefore);
  const end = Math.min(messages.length, after + countAfter);
  const stretch = [...messages.slice(start, before), ...messages.slice(after, end)];

  const body: ConversationDetails = {
    success: true,
    accountId: account.accountId,
    profileUrn: account.owner.profileUrn,
    conversationUrn: conversation.conversationUrn,
    total: messages.length,
    messages: stretch.map((message) => messageView(message, conversation)),
    pagination: { hasMoreBefore: start > 0, hasMoreAfter: end < messages.length },
  };
  return { status: 200, body };
};

/** Who names one side wants only that side; who names none gets the latest, or what came before the anchor. */
function counts({ countBefore, countAfter }: InputOf<"getConversationDetails">) {
  if (countBefore === undefined && countAfter === undefined) return { countBefore: DEFAULT_COUNT, countAfter: 0 };
  return { countBefore: countBefore ?? 0, countAfter: countAfter ?? 0 };
}

/** Index of the first message sent at that moment or later. */
function firstFrom(messages: readonly Message[], moment: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((messages[middle]?.sentAt ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
