import { createClient } from "@connectsafely/client";
import { expect, test } from "vitest";
import type { DocumentedOperation } from "../document.ts";
import { rawRequest } from "./raw.ts";

const conversation = "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE,2-RVhBTVBMRQ==)";

test("asks for the very address that the client asks for", async () => {
  const asked: string[] = [];
  const client = createClient({
    apiKey: "key",
    baseUrl: "https://example.com/linkedin",
    fetch: async (url) => {
      asked.push(url);
      return Response.json({ success: true });
    },
  });
  const inbox = { keywords: "C++ & 100 % 'é' ~!*() [x]/?", read: false, count: 5 };
  const history = { conversationUrn: conversation, countAfter: 0 };
  await client.messaging.getRecentMessages(inbox).result();
  await client.messaging.getConversationDetails(history).result();

  const paths = [
    rawRequest({ method: "GET", path: "/messaging/recent-messages" } as DocumentedOperation, inbox).path,
    rawRequest({ method: "GET", path: "/messaging/conversation-details" } as DocumentedOperation, history).path,
  ];
  expect(asked).toEqual(paths.map((path) => `https://example.com/linkedin${path}`));
});
