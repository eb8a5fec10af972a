import { PermissionError } from "@connectsafely/client";
import { expect, test } from "vitest";
import { all, stage } from "./stage.ts";

const person = { recipientProfileId: "john-doe-0063" };

test("an invitation is accepted, a message goes out, an answer comes back, and a follow-up meets it", async () => {
  const { client, control } = stage();
  const { messaging } = client;

  const early = await messaging.sendMessage({ ...person, message: "Thanks for connecting!" }).catch((error) => error);
  expect(early).toBeInstanceOf(PermissionError);
  expect(early.delivery).toBe("not-sent");

  control.setConnection({ profileId: "john-doe-0063", connected: true });
  const sent = await messaging.sendMessage({ ...person, message: "Thanks for connecting!" });
  expect(sent.success).toBe(true);

  control.moveClock({ by: 3_600_000 });
  const answer = control.receiveMessage({ from: "john-doe-0063", text: "Gladly. What do you do?" });

  const unread = await all(messaging.getRecentMessages({ read: false }));
  const [conversation] = unread;
  expect(conversation?.latestMessage.text).toBe("Gladly. What do you do?");
  const conversationUrn = String(conversation?.conversationUrn);

  const followUp = await messaging.sendMessageWithAck({
    ...person,
    message: "I will tell you on Tuesday.",
    messageUrns: [answer.messageUrn],
  });
  expect(followUp.acknowledgmentSent).toBe(true);

  const { messages, profileUrn } = await messaging.getConversationDetails({ conversationUrn });
  const isOurs = messages.map(({ sender }) => profileUrn?.endsWith(sender.profileId));
  expect(messages.map(({ text }) => text)).toEqual([
    "Thanks for connecting!",
    "Gladly. What do you do?",
    "I will tell you on Tuesday.",
  ]);
  expect(isOurs).toEqual([true, false, true]);
  expect(await all(messaging.getRecentMessages({ read: false }))).toHaveLength(unread.length - 1);
});

test("someone sees that the account types before its message arrives", async () => {
  const { client, control } = stage();
  const [johns] = await all(client.messaging.getRecentMessages({ keywords: "Software Engineer at Tech Company" }));
  const conversationUrn = String(johns?.conversationUrn);

  const heard: string[] = [];
  control.subscribe(({ type }) => heard.push(type));
  const input = { recipientProfileId: "john-doe-123", message: "Hello!", conversationUrn };
  expect((await client.messaging.sendMessageWithTyping(input)).typingIndicatorSent).toBe(true);
  expect(heard.slice(0, 2)).toEqual(["typing", "message"]);
  expect(control.listTyping()).toEqual([]);
});
