import { articleIntegrationGuide } from "./pages/article-integration-guide.ts";
import { referenceSend } from "./pages/reference-send.ts";
import { referenceSendGroupWithTyping } from "./pages/reference-send-group-with-typing.ts";
import { referenceSendWithAck } from "./pages/reference-send-with-ack.ts";
import { referenceTypingIndicator } from "./pages/reference-typing-indicator.ts";
import type { SeedPage } from "./seed-page.ts";

export const pages: SeedPage[] = [
  referenceTypingIndicator,
  referenceSendGroupWithTyping,
  referenceSend,
  articleIntegrationGuide,
  referenceSendWithAck,
];
