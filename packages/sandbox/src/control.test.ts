import { describe, expect, test } from "vitest";
import { johnsConversation, NOON, open, quotaOf, stranger } from "../test/ask.ts";
import { ControlError, type SandboxEvent } from "./index.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };

test("an inbound message arrives in its conversation, unread, on top of the inbox", async () => {
  const { get, control } = open();
  const message = control.receiveMessage({ from: stranger, text: "May I introduce myself?" });
  expect(message).toMatchObject({ direction: "received", profileUrn: stranger, sentAt: NOON });
  const [conversation] = (await get("recent-messages", { count: 1 })).body.conversations;
  expect(conversation).toMatchObject({
    conversationUrn: message.conversationUrn,
    unreadCount: 1,
    latestMessage: { messageUrn: message.messageUrn },
    participants: [{ distance: "DISTANCE_2" }],
  });
});

describe("the clock", () => {
  test("moves forward by a time, to a time and to the next day", () => {
    const { control } = open();
    expect(control.moveClock({ by: 90_000 }).iso).toBe("2026-03-16T12:01:30Z");
    expect(control.moveClock({ to: "2026-03-16T18:00:00+02:00" }).iso).toBe("2026-03-16T16:00:00Z");
    expect(control.moveClock({ nextDay: true }).iso).toBe("2026-03-17T00:00:00Z");
  });

  test("can stand still, and go on from there", () => {
    let time = NOON;
    const { control } = open({ now: () => time });
    control.moveClock({ frozen: true });
    time += 60_000;
    expect(control.getClock()).toEqual({ now: NOON, iso: "2026-03-16T12:00:00Z", frozen: true });
    expect(control.moveClock({ by: 1_000 })).toMatchObject({ now: NOON + 1_000, frozen: true });
    control.moveClock({ frozen: false });
    time += 5;
    expect(control.getClock()).toMatchObject({ now: NOON + 1_005, frozen: false });
  });

  test("starts where it is told and ticks", () => {
    const { control } = open({ now: "2026-03-16T16:00:00Z" });
    const { now } = control.getClock();
    expect(now - Date.parse("2026-03-16T16:00:00Z")).toBeLessThan(5_000);
  });

  test.each([
    ["back", { to: "2026-03-16T11:59:59Z" }, "only moves forward"],
    ["two ways at once", { by: 1, nextDay: true } as const, "exclude each other"],
    ["past the last year", { to: "9999-12-31T00:00:00Z" }, "1971 to 9999"],
    ["so far by a time", { by: Number.MAX_SAFE_INTEGER }, "ends at"],
    ["to no time", { to: "tomorrow" }, "date-time|Invalid"],
  ])("does not move %s", (_, input, words) => {
    const { control } = open();
    expect(() => control.moveClock(input)).toThrow(new RegExp(words));
    expect(control.getClock().now).toBe(NOON);
  });
});

test("resetting starts over: world, quota, faults and record", async () => {
  const { post, control } = open();
  const before = control.getState();
  await post("send", hello);
  control.setCredits({ credits: 99 });
  control.setConnection({ profileId: stranger, connected: true });
  control.armFault({ kind: "hang" });
  control.moveClock({ by: 5_000 });

  expect(control.reset()).toEqual(before);
  expect(control.listSent()).toEqual([]);
  expect(control.listRequests()).toEqual([]);
});

test("resetting can change seed and time", () => {
  const { control } = open();
  expect(control.reset({ seed: 7, now: "2030-01-01T00:00:00Z" })).toMatchObject({
    seed: 7,
    clock: { iso: expect.stringMatching(/^2030-01-01T00:00:0/) },
  });
});

test("the quota can be set, but not above its limit", async () => {
  const { post, control } = open();
  control.setQuota({ used: 149 });
  expect(quotaOf(await post("send", hello))).toMatchObject({ used: 150, remaining: 0 });
  expect(() => control.setQuota({ used: 151 })).toThrow("more than the limit");
  expect(control.setQuota({ limit: 20 }).quota).toMatchObject({ limit: 20, used: 20, remaining: 0 });
});

test("callers in process are held to the same document as callers over HTTP", () => {
  const { control } = open();
  expect(() => control.setCredits({ credits: -1 })).toThrow(ControlError);
  expect(() => control.armFault({ kind: "explode" } as never)).toThrow("'latency'");
  expect(() => control.setQuota({ user: 3 } as never)).toThrow("user");
  expect(() => control.setQuota({ accountId: "acc_unknown" })).toThrow(
    "There are acc_12345 and 507f1f77bcf86cd799439011",
  );
  expect(() => control.receiveMessage({ from: "nobody", text: "Hi" })).toThrow("listMembers");
  expect(() => control.receiveMessage({ from: "john-doe-0001", text: "Hi" })).toThrow("owner");
});

test("the record of requests tells status, quota, account and fault", async () => {
  const { post, ask, control } = open();
  control.armFault({ kind: "drop-after", operation: "sendMessage", count: 1 });
  await post("send", hello).catch(() => {});
  await post("send", hello);
  await ask("GET", "nothing-here");
  expect(control.listRequests()).toMatchObject([
    { id: 1, status: null, fault: "drop-after", operation: "sendMessage" },
    {
      id: 2,
      status: 200,
      fault: null,
      accountId: "acc_12345",
      quota: { limit: 150, used: 2, remaining: 148 },
      contentType: "application/json",
      body: JSON.stringify(hello),
      target: "/linkedin/messaging/send",
    },
    { id: 3, status: 404, operation: null, quota: null, body: null },
  ]);
});

test("the record keeps the newest 500 requests", async () => {
  const { get, control } = open();
  for (let turn = 0; turn < 520; turn++) await get("recent-messages", { count: 1 });
  const ids = control.listRequests().map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => index + 21));
});

test("subscribers hear everything that happens until they leave", async () => {
  const { post, control } = open();
  const heard: SandboxEvent["type"][] = [];
  const leave = control.subscribe(({ type }) => heard.push(type));
  await post("send-with-typing", { ...hello, conversationUrn: johnsConversation });
  control.receiveMessage({ from: "john-doe-123", text: "Hi" });
  control.setQuota({ used: 3 });
  control.moveClock({ by: 1 });
  control.armFault({ kind: "hang" });
  control.reset();
  leave();
  control.moveClock({ by: 1 });
  expect(heard).toEqual(["typing", "message", "request", "message", "account", "clock", "faults", "reset"]);
});

test("a subscriber that fails is the owner's to hear of: the send is made, and others hear of it", async () => {
  const defects: string[] = [];
  const { post, control } = open({ onDefect: ({ message }) => defects.push(message) });
  const heard: SandboxEvent["type"][] = [];
  control.subscribe(() => {
    throw new Error("listener");
  });
  control.subscribe(({ type }) => heard.push(type));
  expect((await post("send", hello)).status).toBe(200);
  expect(heard).toEqual(["message", "request"]);
  expect(defects).toEqual(["listener", "listener"]);
});

test("a subscriber that answers a message does not change the order in which others hear", async () => {
  const { post, control } = open();
  control.subscribe((event) => {
    if (event.type === "message" && event.message.direction === "sent") {
      control.receiveMessage({ from: event.message.profileUrn, text: "Thanks!" });
    }
  });
  const heard: string[] = [];
  control.subscribe((event) => heard.push(event.type === "message" ? event.message.text : event.type));
  await post("send", hello);
  expect(heard).toEqual(["Hello!", "Thanks!", "request"]);
});

test("what is wrong with the input of a verb is said in words", () => {
  const { control } = open();
  expect(() => control.armFault({ kind: "latency", probability: 2 })).toThrow(
    /^probability: Number must be less than or equal to 1$/,
  );
  expect(() => control.reset({ now: "yesterday" })).toThrow(/^now: Does not fit format date-time$/);
});

test("the record keeps 4,096 characters of a body, whatever they take in bytes", async () => {
  const { post, control } = open();
  await post("send", { ...hello, message: "日本".repeat(3_000) });
  await post("send", { ...hello, message: "日本".repeat(1_500) });
  const [cut, whole] = control.listRequests();
  expect(cut?.body).toHaveLength(4_096);
  expect(JSON.parse(String(whole?.body)).message).toBe("日本".repeat(1_500));
});
