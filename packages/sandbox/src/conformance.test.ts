import { expect, test } from "vitest";
import { departure } from "./conformance.ts";
import { isError, rules } from "./generated/rules.ts";

const headers = {
  "X-RateLimit-Action": "MESSAGE",
  "X-RateLimit-Limit": 150,
  "X-RateLimit-Used": 1,
  "X-RateLimit-Remaining": 149,
  "X-RateLimit-Reset": "2026-03-17T00:00:00Z",
};
const body = { success: true, message: "Message sent successfully", recipientProfileUrn: "urn:li:fsd_profile:x" };
const check = (answer: { status: number; headers: object; body: unknown }) =>
  departure({ ...answer, headers: { ...answer.headers } }, rules["sendMessage"], isError);

test("an answer of the document passes", () => {
  expect(check({ status: 200, headers, body })).toBeUndefined();
  expect(check({ status: 400, headers, body: { success: false, error: "message is required" } })).toBeUndefined();
});

test.each(Object.keys(headers))("a send without %s does not", (name) => {
  const { [name as keyof typeof headers]: _, ...rest } = headers;
  expect(check({ status: 200, headers: rest, body })).toContain(name);
});

test.each([
  ["a body without a required field", { status: 200, headers, body: { success: true, message: "sent" } }],
  ["a body of the wrong type", { status: 200, headers, body: { ...body, success: "yes" } }],
  ["an error that says nothing", { status: 400, headers, body: { success: false } }],
  ["a status nobody documented", { status: 418, headers, body: { success: false, error: "teapot" } }],
  ["a reset with a space", { status: 200, headers: { ...headers, "X-RateLimit-Reset": "2026-03-17 00:00:00Z" }, body }],
  ["a reset in seconds", { status: 200, headers: { ...headers, "X-RateLimit-Reset": 1773705600 }, body }],
  ["a negative remainder", { status: 200, headers: { ...headers, "X-RateLimit-Remaining": -1 }, body }],
  ["a 413 that is no Error", { status: 413, headers, body: "too large" }],
])("%s does not", (_, answer) => {
  expect(check(answer)).toBeDefined();
});
