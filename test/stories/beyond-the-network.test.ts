import { PermissionError } from "@connectsafely/client";
import { expect, test } from "vitest";
import { all, stage } from "./stage.ts";

test("a stranger is reached by InMail while credits last, then through a shared group", async () => {
  const { client, control } = stage();
  control.setCredits({ credits: 1 });
  const stranger = control.listMembers().find(({ connected, groups }) => !connected && groups.includes("12345678"));
  const recipientProfileUrn = String(stranger?.profileUrn);
  const inMail = { recipientProfileUrn, message: "A word?", subject: "An opportunity", messageType: "inmail" } as const;

  await client.messaging.sendMessage(inMail);
  await expect(client.messaging.sendMessage(inMail)).rejects.toThrow(PermissionError);

  const input = { recipientProfileUrn, groupId: "12345678", message: "We share a group." };
  expect(await client.messaging.sendGroupMessage(input)).toMatchObject({ success: true, groupId: "12345678" });

  expect(control.listSent()).toMatchObject([
    { messageType: "inmail", subject: "An opportunity" },
    { messageType: "group", groupId: "12345678" },
  ]);
  const [conversation] = await all(client.messaging.getRecentMessages({ keywords: "We share a group" }));
  expect(conversation?.participants[0]?.hostIdentityUrn).toBe(recipientProfileUrn);
});

test("who shares no group is refused, and costs no message", async () => {
  const { client, control } = stage();
  const outsider = control.listMembers().find(({ groups }) => groups.length === 0);
  const input = { recipientProfileUrn: String(outsider?.profileUrn), groupId: "12345678", message: "Hello!" };
  const error = await client.messaging.sendGroupMessageWithTyping(input).catch((failure) => failure);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error.delivery).toBe("not-sent");
  expect(control.getState().accounts[0]?.quota.used).toBe(0);
});

test("a lapsed subscription stops reading and writing until it is renewed", async () => {
  const { client, control } = stage();
  control.setSubscription({ lapsed: true });
  await expect(all(client.messaging.getRecentMessages())).rejects.toThrow(PermissionError);
  await expect(client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" })).rejects.toThrow(
    PermissionError,
  );
  control.setSubscription({ lapsed: false });
  expect(await all(client.messaging.getRecentMessages())).toHaveLength(60);
});
