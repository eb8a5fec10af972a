import { RECIPIENT_PROFILE_URN } from "../../setup/synthetic-ids.ts";
import type { SeedPage } from "../seed-page.ts";

export const referenceSendGroupWithTyping = {
  id: "reference-send-group-with-typing",
  source: "001_32a7228ce07d2b36.txt",
  base: "https://api.connectsafely.ai/linkedin",
  operations: [
    {
      operation: "sendGroupMessageWithTyping",
      statements: [
        { fact: "it sends through a shared group", says: /group/i },
        { fact: "the typing indicator comes first", says: /typing indicator/i },
      ],
      quota: { limit: 150, period: "day", scope: "account" },
      endpoint: "POST /messaging/send-group-with-typing",
      call: "POST https://api.connectsafely.ai/linkedin/messaging/send-group-with-typing",
      authentication: "bearer",
      sends: "application/json",
      parameters: "none",
      body: [
        { name: "accountId", type: "string", required: "no", says: /default account/i },
        { name: "recipientProfileUrn", type: "string", required: "yes", says: /recipient/i },
        { name: "groupId", type: "string", required: "yes", says: /group/i },
        { name: "message", type: "string", required: "yes", says: /text|message/i },
        { name: "conversationUrn", type: "string", required: "no", says: /existing conversation/i },
      ],
      statuses: {
        200: /typing indicator/i,
        400: /missing|required/i,
        401: /API key/i,
        403: /group/i,
        429: /limit|quota/i,
        500: /server|failed/i,
      },
      headers: {
        "X-RateLimit-Action": /action/i,
        "X-RateLimit-Limit": /period/i,
        "X-RateLimit-Used": /(used|taken) in the current period/i,
        "X-RateLimit-Remaining": /left|remain/i,
        // RFC 3339 is the form of ISO 8601 that the internet uses.
        "X-RateLimit-Reset": /ends.*(ISO 8601|RFC 3339)/is,
      },
      response: {
        200: {
          success: "boolean",
          message: "string",
          recipientProfileUrn: "string",
          groupId: "string",
          typingIndicatorSent: "boolean",
        },
        400: { success: "boolean", error: "object" },
        429: { error: "string", success: "boolean" },
      },
      examples: [
        {
          of: "request",
          value: {
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
            groupId: "12345678",
            message: "Hello fellow group member!",
          },
        },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            message: "Group context message sent successfully",
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
            groupId: "12345678",
            typingIndicatorSent: true,
          },
        },
        {
          of: "response",
          status: 400,
          value: { success: false, error: "recipientProfileUrn, groupId, and message are required" },
        },
        { of: "response", status: 401, value: { error: "Unauthorized - Invalid credentials" } },
        {
          of: "response",
          status: 403,
          value: {
            success: false,
            message: "Error sending group context message: Request failed with status code 403",
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
            groupId: "12345678",
            typingIndicatorSent: false,
          },
        },
        {
          of: "response",
          status: 429,
          value: { error: "Rate limit exceeded for MESSAGE: 150/150 used", success: false },
        },
        {
          of: "response",
          status: 500,
          value: { error: "Failed to get LinkedIn authentication credentials", success: false },
        },
      ],
    },
    // The foot of the page: two operations described without path, fields or statuses.
    {
      operation: "sendGroupMessage",
      statements: [
        { fact: "it sends through membership in a group", says: /group/i },
        { fact: "it reaches members who are no connections", says: /connection|connected/i },
        {
          fact: "sender and recipient are in the same group",
          says: /same group|shared group|both .*group|group .*both/i,
        },
        { fact: "it needs no InMail credit", says: /InMail credit/i },
      ],
      quota: { limit: 150, period: "day", scope: "account" },
    },
    {
      operation: "sendGroupMessageWithAck",
      statements: [
        { fact: "it sends through a shared group", says: /group/i },
        { fact: "it acknowledges earlier messages", says: /acknowledge/i },
      ],
      quota: { limit: 150, period: "day", scope: "account" },
    },
  ],
} satisfies SeedPage;
