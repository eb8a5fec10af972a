import { RECIPIENT_PROFILE_URN } from "../../setup/synthetic-ids.ts";
import type { SeedPage } from "../seed-page.ts";

export const referenceSend = {
  id: "reference-send",
  source: "002_0445e5a1cfcccd8a.txt",
  base: "https://api.connectsafely.ai",
  operations: [
    {
      operation: "sendMessage",
      endpoint: "POST /linkedin/messaging/send",
      authentication: "bearer",
      call: "POST https://api.connectsafely.ai/linkedin/messaging/send",
      sends: "application/json",
      parameters: "none",
      body: [
        { name: "accountId", type: "string", required: "no", says: /default account/i },
        { name: "recipientProfileId", type: "string", required: "or recipientProfileUrn", says: /profile/i },
        { name: "recipientProfileUrn", type: "string", required: "or recipientProfileId", says: /profile/i },
        { name: "message", type: "string", required: "yes", says: /text|message/i },
        { name: "subject", type: "string", required: "no", says: /InMail/i },
        { name: "messageType", type: "string", required: "no", values: ["normal", "inmail"], default: "normal" },
      ],
      statuses: { 200: /message/i },
      examples: [
        {
          of: "request",
          value: { recipientProfileId: "john-doe-123", message: "Hello! I would like to connect with you." },
        },
        {
          of: "request",
          value: {
            recipientProfileId: "john-doe-123",
            message: "I came across your profile and would love to discuss a potential opportunity.",
            subject: "Exciting Opportunity",
            messageType: "inmail",
          },
        },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            message: "Message sent successfully",
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
          },
        },
      ],
      statements: [
        { fact: "one message to one LinkedIn member", says: /message/i },
        { fact: "a normal message needs a connection", says: /connection|connected/i },
        { fact: "InMail reaches members who are no connections", says: /InMail/i },
        { fact: "InMail needs credits", says: /InMail credit/i },
        { fact: "messages are limited per day", says: /day|daily/i },
      ],
    },
  ],
  statements: [
    { fact: "a variant shows the typing indicator first", says: /type first.*`sendMessageWithTyping`/i },
    { fact: "use it responsibly", says: /well below the limit|responsibl/i },
  ],
} satisfies SeedPage;
