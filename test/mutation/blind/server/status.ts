import { server } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { answer, edited, insteadOf, withHeaders } from "./answers.ts";
import { isSend, rowOf, serverMutant } from "./around.ts";

// Statuses, media types and the shape of failures.

export const statusMutants: readonly ServerMutant[] = [
  serverMutant("status", "a field of the wrong type answers 500 instead of 400", () => async (asked, pass) => {
    const response = await pass();
    const { operation, body } = asked;
    if (!isSend(operation) || response.status !== 400 || body === undefined) return response;
    const fields = rowOf(operation).parameters.body ?? {};
    const isWrong = Object.entries(fields).some(([name, { type }]) => {
      const value = body[name];
      return value !== undefined && (type === "array" ? !Array.isArray(value) : typeof value !== type);
    });
    return isWrong ? insteadOf(response, 500, { success: false, error: "Internal server error" }) : response;
  }),

  serverMutant("status", "a 400 lists its errors in an array", () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation === undefined || response.status !== 400) return response;
    return edited<{ error: unknown }>(response, (body) => ({ ...body, error: [body.error] }));
  }),

  serverMutant("status", "a 400 of typing-indicator says success true", () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "sendTypingIndicator" || response.status !== 400) return response;
    return edited<object>(response, (body) => ({ ...body, success: true }));
  }),

  serverMutant("status", "send-group answers 201", () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "sendGroupMessage" || response.status !== 200) return response;
    return insteadOf(response, 201, await response.text());
  }),

  serverMutant("status", "send-with-ack answers 204 without a body", () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "sendMessageWithAck" || response.status !== 200) return response;
    return new Response(null, { status: 204, headers: response.headers });
  }),

  serverMutant("status", "the 429 of a send has no body", () => async (asked, pass) => {
    const response = await pass();
    if (!isSend(asked.operation) || response.status !== 429) return response;
    return insteadOf(response, 429, "");
  }),

  serverMutant("status", "the inbox is JSON that calls itself plain text", () => async (asked, pass) => {
    const response = await pass();
    if (asked.operation !== "getRecentMessages" || !response.ok) return response;
    return withHeaders(response, (headers) => headers.set("content-type", "text/plain; charset=utf-8"));
  }),

  serverMutant("status", "a path that does not exist answers 200", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const isBelow = asked.url.pathname.startsWith(`${new URL(server).pathname}/messaging/`);
    return isBelow && response.status === 404 ? answer(sandbox, 200, { success: true }) : response;
  }),

  serverMutant("status", "an error of the send-with-typing says why in a field of another name", () => {
    return async (asked, pass) => {
      const response = await pass();
      if (asked.operation !== "sendMessageWithTyping" || response.ok) return response;
      return edited<{ error?: unknown }>(response, ({ error, ...body }) => ({ ...body, reason: error }));
    };
  }),

  serverMutant(
    "status",
    "a bad parameter of conversation-details answers 200 with no messages",
    () => async (asked, pass) => {
      const response = await pass();
      const conversationUrn = asked.url.searchParams.get("conversationUrn");
      const isBad = asked.operation === "getConversationDetails" && response.status === 400 && conversationUrn;
      return isBad ? insteadOf(response, 200, { success: true, conversationUrn, messages: [] }) : response;
    },
  ),
];
