import { expect, test } from "vitest";
import { engagementOf } from "./engagement.ts";

const MINUTE = 60_000;
const at = (thread: string, direction: "in" | "out", sender: string, minute: number) => ({
  thread,
  direction,
  sender,
  at: minute * MINUTE,
});

test("counts what went to and fro, and how long answers took", () => {
  const engagement = engagementOf("jane", [
    at("t1", "out", "me", 0),
    at("t1", "out", "me", 5),
    at("t1", "in", "jane", 30),
    at("t1", "in", "jane", 31),
    at("t1", "out", "me", 40),
    at("t1", "in", "jane", 50),
  ]);
  expect(engagement).toEqual({ sent: 3, received: 3, lastSent: 40 * MINUTE, lastReply: 50 * MINUTE, replyMinutes: 30 });
});

test("in a group, others' answers are not hers", () => {
  const engagement = engagementOf("jane", [at("t1", "out", "me", 0), at("t1", "in", "john", 10)]);
  expect(engagement).toEqual({ sent: 1, received: 0, lastSent: 0, lastReply: undefined, replyMinutes: undefined });
});

test("conversations do not answer each other", () => {
  const engagement = engagementOf("jane", [at("t1", "out", "me", 0), at("t2", "in", "jane", 10)]);
  expect(engagement.replyMinutes).toBeUndefined();
});
