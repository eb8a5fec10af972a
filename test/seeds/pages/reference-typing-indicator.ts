import { ACCOUNT_ID, CONVERSATION_URN } from "../../setup/synthetic-ids.ts";
import type { SeedPage } from "../seed-page.ts";

export const referenceTypingIndicator = {
  id: "reference-typing-indicator",
  source: "000_233d5460a03a712e.txt",
  base: "https://api.connectsafely.ai/linkedin",
  operations: [
    {
      operation: "sendTypingIndicator",
      statements: [
        { fact: "the recipient sees that a message is being typed", says: /typing/i },
        { fact: "it works on a conversation", says: /conversation/i },
        { fact: "it is meant to come before a message", says: /before/i },
      ],
      endpoint: "POST /messaging/typing-indicator",
      authentication: "bearer",
      call: "POST https://api.connectsafely.ai/linkedin/messaging/typing-indicator",
      sends: "application/json",
      parameters: "none",
      body: [
        { name: "accountId", type: "string", required: "no", says: /default account/i },
        { name: "conversationUrn", type: "string", required: "yes", says: /conversation/i },
      ],
      statuses: {
        200: /indicator/i,
        400: /missing|required/i,
        401: /API key/i,
        500: /failed|indicator could not/i,
      },
      response: {
        200: { success: "boolean", accountId: "string", conversationUrn: "string", message: "string" },
        400: { success: "boolean", error: "object" },
      },
      examples: [
        { of: "request", value: { conversationUrn: CONVERSATION_URN } },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            accountId: ACCOUNT_ID,
            conversationUrn: CONVERSATION_URN,
            message: "Typing indicator sent successfully",
          },
        },
        { of: "response", status: 400, value: { success: false, error: "conversationUrn is required" } },
        { of: "response", status: 401, value: { error: "Unauthorized - Invalid credentials" } },
        {
          of: "response",
          status: 500,
          value: {
            success: false,
            accountId: ACCOUNT_ID,
            conversationUrn: CONVERSATION_URN,
            message: "Failed to send typing indicator",
          },
        },
      ],
    },
  ],
} satisfies SeedPage;
