import { expect, test } from "vitest";
import { createFailures, createMask } from "./failures.ts";

const check = { id: "header.required", says: "It is there." };
const place = { file: "spec/components/responses/SendBadRequest.yaml", line: 9, column: 3, pointer: "#/headers" };
const asIs = (text: string) => text;
const nowhere = async () => undefined;

test("the same finding is told once, with the number of times that it was met", async () => {
  const failures = createFailures(false);
  for (const used of [1, 2, 3]) {
    failures.add(check, "fuzz", { operation: "sendMessage", message: `${used} used, reset "2026-03-${used}"` });
  }
  failures.add(check, "fuzz", { operation: "sendMessage", message: "The 400 has no Date" });
  failures.add(check, "fuzz", { operation: "sendMessage", message: "The 401 has no Date" });
  expect((await failures.list(nowhere, asIs)).map(({ times }) => times)).toEqual([3, 1, 1]);
});

test("what operations share fails once, and names them all", async () => {
  const failures = createFailures(false);
  for (const operation of ["sendMessage", "sendMessageWithAck", "sendMessageWithTyping"] as const) {
    failures.add(check, "fuzz", { operation, message: "The 400 has no X-RateLimit-Reset", at: ["paths", operation] });
  }
  const told = await failures.list(async () => place, asIs);
  expect(told).toMatchObject([
    { operation: "sendMessage", also: ["sendMessageWithAck", "sendMessageWithTyping"], times: 3 },
  ]);
});

test("warnings come last, and are errors when they are asked to be", async () => {
  const severities = async (isStrict: boolean) => {
    const failures = createFailures(isStrict);
    failures.add(check, "fuzz", { message: "odd", severity: "warning" });
    failures.add(check, "fuzz", { message: "wrong" });
    return (await failures.list(nowhere, asIs)).map(({ severity }) => severity);
  };
  expect(await severities(false)).toEqual(["error", "warning"]);
  expect(await severities(true)).toEqual(["error", "error"]);
});

test("the key and what people wrote are masked wherever they stand", () => {
  const mask = createMask("secret-key");
  const text = mask(
    `Authorization: Bearer secret-key {"message": "Dear \\"Ann\\"", "recipientProfileUrn":"urn:li:fsd_profile:REAL"}`,
  );
  expect(text).toBe(`Authorization: Bearer $CONNECTSAFELY_API_KEY {"message": "***", "recipientProfileUrn":"***"}`);
});
