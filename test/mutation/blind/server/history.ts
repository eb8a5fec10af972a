import type { ConversationDetails } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { accountOf } from "./admission.ts";
import { edited, insteadOf } from "./answers.ts";
import { type Asked, serverMutant, withQuery } from "./around.ts";

// The history of a conversation: which stretch of it, and whether it goes on.

function historyMutant(name: string, change: (body: ConversationDetails, asked: Asked) => void): ServerMutant {
  return serverMutant("history", name, () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "getConversationDetails" || !response.ok) return response;
    return edited<ConversationDetails>(response, (body) => {
      change(body, asked);
      return body;
    });
  });
}

export const historyMutants: readonly ServerMutant[] = [
  serverMutant("history", "countBefore gives the oldest messages instead of the nearest", () => async (asked, pass) => {
    const count = Number(asked.url.searchParams.get("countBefore") ?? 0);
    const deliveredAt = Number(asked.url.searchParams.get("deliveredAt") ?? Number.POSITIVE_INFINITY);
    if (asked.operation !== "getConversationDetails" || !(count > 0)) return pass();
    const response = await pass({ url: withQuery(asked.url, { countBefore: "100000" }) });
    if (!response.ok) return pass();
    return edited<ConversationDetails>(response, (body) => {
      const before = body.messages.filter(({ sentAt }) => sentAt < deliveredAt);
      const after = body.messages.filter(({ sentAt }) => sentAt >= deliveredAt);
      body.messages = [...before.slice(0, count), ...after];
      return body;
    });
  }),

  serverMutant("history", "countAfter is ignored where countBefore is given too", () => async (asked, pass) => {
    const { operation, url } = asked;
    const isBoth = url.searchParams.has("countBefore") && Number(url.searchParams.get("countAfter")) > 0;
    return operation === "getConversationDetails" && isBoth
      ? pass({ url: withQuery(url, { countAfter: "0" }) })
      : pass();
  }),

  serverMutant("history", "the id of a conversation is refused, only its URN is taken", () => async (asked, pass) => {
    const response = await pass();
    const named = asked.url.searchParams.get("conversationUrn") ?? "";
    const isId = asked.operation === "getConversationDetails" && response.ok && !named.startsWith("urn:");
    const error = "conversationUrn must be a URN";
    return isId ? insteadOf(response, 400, { success: false, error }) : response;
  }),

  historyMutant("hasMoreBefore is true whenever the stretch is as long as was asked for", (body, { url }) => {
    const count = Number(url.searchParams.get("countBefore") ?? 0);
    if (body.pagination && count > 0 && body.messages.length === count) body.pagination.hasMoreBefore = true;
  }),

  historyMutant("hasMoreBefore is false as soon as an anchor is given", (body, { url }) => {
    if (body.pagination && url.searchParams.has("deliveredAt")) body.pagination.hasMoreBefore = false;
  }),

  historyMutant("sentAt is in seconds", (body) => {
    for (const message of body.messages) message.sentAt = Math.floor(message.sentAt / 1000);
  }),

  historyMutant("texts are cut after 100 characters", (body) => {
    for (const message of body.messages) message.text = [...message.text].slice(0, 100).join("");
  }),

  historyMutant("an InMail comes back without its subject", (body) => {
    for (const message of body.messages) message.subject = null;
  }),

  serverMutant("history", "messages that the account sent are left out", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const owner = accountOf(sandbox, asked)?.profileUrn;
    if (asked.operation !== "getConversationDetails" || !response.ok || owner === undefined) return response;
    return edited<ConversationDetails>(response, (body) => ({
      ...body,
      messages: body.messages.filter(({ sender }) => !owner.endsWith(sender.profileId)),
    }));
  }),
];
