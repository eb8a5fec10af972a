import {
  CONVERSATION_URN,
  CURSOR,
  MESSAGE_URN,
  PHOTO_URL,
  RECIPIENT_PROFILE_ID,
  RECIPIENT_PROFILE_URN,
  THREAD_ID,
} from "../../setup/synthetic-ids.ts";
import type { SeedPage } from "../seed-page.ts";

/**
 * What the article says of LinkedIn's own API, of other channels, of leads in general and of watching one's usage is
 * no fact of this API and is left out. Its promises about safety are kept, as statements that the document must not
 * repeat. The sample for HubSpot reads only fields that the example of the inbox shows.
 */
export const articleIntegrationGuide = {
  id: "article-integration-guide",
  source: "003_ec35f9d3571ee234.txt",
  base: "https://api.connectsafely.ai",
  operations: [
    {
      operation: "getRecentMessages",
      endpoint: "GET /linkedin/messaging/recent-messages",
      statements: [
        { fact: "it lists recent conversations", says: /conversations/i },
        { fact: "with their participants", says: /participant/i },
        { fact: "with the count of unread messages", says: /unread/i },
        { fact: "with the latest message", says: /latest message/i },
        { fact: "it comes in pages", says: /page/i },
      ],
      parameters: [
        { name: "accountId", type: "string", required: "no", says: /most recently used/i },
        { name: "nextCursor", type: "string", required: "no", says: /previous|before/i },
        { name: "count", type: "integer", required: "no", default: 20, maximum: 100, says: /conversations/i },
        { name: "keywords", type: "string", required: "no", says: /participants.*messages|messages.*participants/is },
        { name: "read", type: "boolean", required: "no", says: /unread/i },
      ],
      call: "GET https://api.connectsafely.ai/linkedin/messaging/recent-messages",
      authentication: "bearer",
      // From the questions at the end: this is where the URNs of conversations come from.
      response: { 200: { "conversations[].conversationUrn": "string" } },
      examples: [
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            accountId: "507f1f77bcf86cd799439011",
            total: 3,
            nextCursor: CURSOR,
            conversations: [
              {
                conversationId: `urn:li:messagingThread:${THREAD_ID}`,
                participants: [
                  {
                    profileId: "123456",
                    name: "John Doe",
                    headline: "Software Engineer",
                    profilePicture: PHOTO_URL,
                  },
                ],
                unreadCount: 2,
                lastActivityAt: 1704067200000,
                latestMessage: { text: "Hello, how are you?", sentAt: 1704067200000, senderName: "John Doe" },
              },
            ],
          },
        },
      ],
    },
    {
      operation: "getConversationDetails",
      endpoint: "GET /linkedin/messaging/conversation-details",
      statements: [
        { fact: "it returns the messages of one conversation", says: /messages of (a|one) conversation/i },
        { fact: "with their senders", says: /sender/i },
        { fact: "with attachments", says: /attachment/i },
        { fact: "with reactions", says: /reaction/i },
        { fact: "long conversations come in parts, by tokens", says: /token/i },
      ],
      parameters: [
        { name: "accountId", type: "string", required: "no", says: /account/i },
        { name: "conversationUrn", type: "string", required: "yes", says: /conversationUrn.*\bor\b.*conversationId/is },
      ],
      call: "GET https://api.connectsafely.ai/linkedin/messaging/conversation-details",
      authentication: "bearer",
      examples: [
        { of: "parameter", name: "conversationUrn", value: CONVERSATION_URN },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            conversationUrn: CONVERSATION_URN,
            total: 11,
            messages: [
              {
                messageId: MESSAGE_URN,
                text: "Message content",
                sentAt: 1763378000000,
                sender: {
                  profileId: RECIPIENT_PROFILE_ID,
                  name: "John Doe",
                  profileUrl: `https://www.linkedin.com/in/${RECIPIENT_PROFILE_ID}`,
                  profilePicture: PHOTO_URL,
                },
                attachments: null,
                reactions: null,
              },
            ],
            pagination: { hasMoreBefore: true, hasMoreAfter: false },
          },
        },
      ],
    },
    {
      operation: "sendMessageWithTyping",
      endpoint: "POST /linkedin/messaging/send-with-typing",
      statements: [{ fact: "the typing indicator comes first", says: /typing indicator/i }],
      body: [
        { name: "accountId", type: "string", required: "no", says: /account/i },
        { name: "recipientProfileId", type: "string", required: "or recipientProfileUrn", says: /profile/i },
        { name: "recipientProfileUrn", type: "string", required: "or recipientProfileId", says: /profile/i },
        { name: "message", type: "string", required: "yes", says: /text|message/i },
        { name: "subject", type: "string", required: "no", says: /subject/i },
        // Both kinds can be sent with a typing indicator.
        { name: "messageType", type: "string", required: "no", values: ["normal", "inmail"], default: "normal" },
        { name: "conversationUrn", type: "string", required: "no", says: /existing conversation/i },
      ],
      call: "POST https://api.connectsafely.ai/linkedin/messaging/send-with-typing",
      authentication: "bearer",
      sends: "application/json",
      examples: [
        {
          of: "request",
          value: {
            recipientProfileId: "john-doe-123",
            message: "Hello! I would like to connect with you.",
            conversationUrn: CONVERSATION_URN,
          },
        },
        {
          of: "response",
          status: 200,
          value: {
            success: true,
            message: "Message sent successfully",
            recipientProfileUrn: RECIPIENT_PROFILE_URN,
            typingIndicatorSent: true,
          },
        },
      ],
    },
    {
      operation: "sendTypingIndicator",
      endpoint: "POST /linkedin/messaging/typing-indicator",
      statements: [{ fact: "it sends a typing indicator", says: /typing/i }],
    },
    {
      operation: "sendMessageWithAck",
      endpoint: "POST /linkedin/messaging/send-with-ack",
      statements: [{ fact: "it confirms that the message was delivered", says: /confirms? (the )?delivery/i }],
      // Both kinds can be sent with an acknowledgment.
      body: [{ name: "messageType", values: ["normal", "inmail"] }],
    },
    {
      operation: "sendGroupMessageWithTyping",
      endpoint: "POST /linkedin/messaging/send-group-with-typing",
      statements: [
        { fact: "the typing indicator is shown", says: /typing indicator/i },
        { fact: "the message goes to a group conversation", says: /to a group conversation/i },
      ],
    },
    {
      operation: "sendGroupMessageWithAck",
      endpoint: "POST /linkedin/messaging/send-group-with-ack",
      statements: [
        { fact: "it acknowledges", says: /acknowledg/i },
        { fact: "the message goes to a group conversation", says: /to a group conversation/i },
      ],
    },
  ],
  statements: [
    { fact: "there are seven operations", says: /\b(seven|7) (operations|endpoints)/i },
    { fact: "all of them want a bearer token", says: /bearer/i },
    { fact: "keys are made under Settings, API Keys", says: /Settings.{1,12}API Keys/i },
    { fact: "a key is shown once only", says: /shown once|shows it once/i },
    { fact: "keys do not belong into client-side code", says: /client-side|never in a page/i },
    { fact: "keys are to be rotated", says: /rotat/i },
    { fact: "keys belong into environment variables", says: /environment variable/i },
    { fact: "an InMail reaches members outside the network", says: /inmail.*outside your network/i },
    { fact: "an InMail needs Premium or Sales Navigator", says: /Premium or Sales Navigator/ },
    {
      fact: "a normal message reaches 1st-degree connections only",
      says: /`normal` reaches 1st-degree connections only/,
    },
    { fact: "normal messages are free and unlimited", says: /unlimited/i },
    {
      fact: "LinkedIn forbids mass messages without personal content",
      says: /forbid mass messages without personal content/i,
    },
    { fact: "LinkedIn forbids spam", says: /forbid.*\bspam/i },
    { fact: "LinkedIn forbids going over its rate limits", says: /stay well below the limit|exceed/i },
    { fact: "LinkedIn forbids automation that imitates people deceptively", says: /forbid.*(decept|deceiv)/i },
    { fact: "LinkedIn accounts are linked by OAuth", says: /OAuth/ },
    { fact: "plans start at 39 dollars a month", says: /\$39/ },
    { fact: "its use complies fully with LinkedIn's rules", says: /100 ?%|fully compl/i },
    { fact: "sends are limited in rate", says: /150 messages a day/ },
    { fact: "the API waits between actions as a person would", says: /delays? between|human-like/i },
    { fact: "no account was ever banned for good", says: /zero .*bans|never .*banned/i },
    { fact: "typing indicators improve delivery", says: /deliverability|improves? delivery/i },
    { fact: "typing indicators raise response rates", says: /response rates?/i },
  ],
} satisfies SeedPage;
