import { RECIPIENT_PROFILE_URN } from "../../setup/synthetic-ids.ts";
import type { SeedPage } from "../seed-page.ts";

export const referenceSendWithAck = {
  id: "reference-send-with-ack",
  source: "004_be42ece9c43d30a8.txt",
  base: "https://api.connectsafely.ai/linkedin",
  operations: [
    {
      operation: "sendMessageWithAck",
      statements: [
        { fact: "it acknowledges messages received earlier", says: /acknowledge/i },
        { fact: "it is meant for replies", says: /repl(y|ies)|answer/i },
      ],
      quota: { limit: 150, period: "day", scope: "account" },
      endpoint: "POST /messaging/send-with-ack",
      authentication: "bearer",
      call: "POST https://api.connectsafely.ai/linkedin/messaging/send-with-ack",
      sends: "application/json",
      parameters: "none",
      body: [
        { name: "accountId", type: "string", required: "no", says: /default account/i },
        { name: "recipientProfileId", type: "string", required: "or recipientProfileUrn", says: /public id/i },
        { name: "recipientProfileUrn", type: "string", required: "or recipientProfileId", says: /URN/ },
        { name: "message", type: "string", required: "yes", says: /text|message/i },
        { name: "subject", type: "string", required: "no", says: /InMail/i },
        { name: "messageType", type: "string", required: "no", values: "not stated" },
        { name: "messageUrns", type: "array", required: "no", says: /acknowledge/i },
      ],
      statuses: {
        200: /acknowledg/i,
        400: /missing|required/i,
        401: /API key/i,
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
        200: { success: "boolean", message: "string", recipientProfileUrn: "string", acknowledgmentSent: "boolean" },
        400: { success: "boolean", error: "object" },
        429: { error: "string", success: "boolean" },
      },
      examples: [
        // The body of the sample call.
        {
          of: "request",
          value: {
            accountId: "acc_12345",
            recipientProfileId: "john-doe-123",
            message: "Hello! I would like to connect with you.",
            subject: "Quick question about your work",
            messageType: "normal",
            messageUrns: [],
          },
        },
        {
          of: "request",
          value: { recipientProfileUrn: RECIPIENT_PROFILE_URN, message: "Thanks for your message!" },
        },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            message: "Message sent successfully",
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
            acknowledgmentSent: false,
          },
        },
        { of: "response", status: 400, value: { success: false, error: "message is required" } },
        { of: "response", status: 401, value: { error: "Unauthorized - Invalid credentials" } },
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
  ],
} satisfies SeedPage;
