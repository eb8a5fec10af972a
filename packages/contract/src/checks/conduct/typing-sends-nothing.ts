import { isDeepStrictEqual } from "node:util";
import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readHistory } from "./read.ts";
import { arranged } from "./where.ts";

export const typingSendsNothing: Check<Session> = {
  ...arranged,
  id: "stateful.typingOnly",
  says: "The typing indicator is shown for a while, and leaves nothing in the conversation.",
  async run(session) {
    const { stage, scene } = session;
    const conversation = scene.conversationUrn;
    const least = session.least("sendTypingIndicator");
    if (stage === undefined || conversation === undefined || least === undefined) return [];
    if (!session.operations.some(({ id }) => id === "sendTypingIndicator")) return [];
    const look = async () => {
      const { messages } = await readHistory(session, conversation, { countBefore: 5 });
      return { messages: messages.map(({ messageId }) => messageId), sent: stage.sentTexts(scene.accountId).length };
    };
    const before = await look();
    const exchange = await session.call("sendTypingIndicator", least);
    const isShown = stage.isTyping(scene.accountId, conversation);
    const at = { operation: "sendTypingIndicator" as const, exchange };
    if (!isDeepStrictEqual(await look(), before)) return [{ ...at, message: "The typing indicator left a message" }];
    if (exchange.answer?.status !== 200 || isShown) return [];
    return [{ ...at, message: "The answer says that the indicator is shown, and nobody sees it" }];
  },
};
