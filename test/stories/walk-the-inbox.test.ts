import { expect, test } from "vitest";
import { all, stage } from "./stage.ts";

test("a walk meets every conversation once although messages keep arriving, and the next sync gets those", async () => {
  const { client, control } = stage();
  const people = control.listMembers().map(({ profileId }) => profileId);

  const seen: string[] = [];
  let watermark = 0;
  for await (const conversation of client.messaging.getRecentMessages({ count: 10 })) {
    seen.push(conversation.conversationId);
    watermark = Math.max(watermark, conversation.lastActivityAt);
    const from = people[(seen.length * 7) % people.length] as string;
    control.moveClock({ by: 1_000 });
    control.receiveMessage({ from, text: `Arrived during the walk, ${seen.length}` });
  }
  expect(seen).toHaveLength(60);
  expect(new Set(seen).size).toBe(60);

  const news = [];
  for await (const conversation of client.messaging.getRecentMessages()) {
    if (conversation.lastActivityAt <= watermark) break;
    news.push(conversation.latestMessage.text);
  }
  expect(news.length).toBeGreaterThan(20);
  expect(news.every((text) => text.startsWith("Arrived during the walk"))).toBe(true);
});

test("a long history comes back whole, page by page", async () => {
  const { client } = stage();
  const [jane] = (await all(client.messaging.getRecentMessages({ keywords: "Jane Doe" }))).filter(
    ({ participants }) => participants[0]?.name === "Jane Doe",
  );
  const conversationUrn = String(jane?.conversationUrn);
  const messages = await all(client.messaging.getConversationDetails({ conversationUrn, countBefore: 50 }));
  expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(320);
});
