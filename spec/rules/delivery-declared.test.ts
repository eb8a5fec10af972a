import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (delivery: string) => `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      operationId: sendMessage
      ${delivery}
`;

test("refuses an operation without x-delivery", async () => {
  expect(await lintWithOneRule("delivery-declared", document("deprecated: true"))).toEqual([
    "openapi.yaml:5:5 `sendMessage` does not say whether it may be repeated.",
  ]);
});

test("refuses a value of x-delivery that means nothing", async () => {
  expect(await lintWithOneRule("delivery-declared", document("x-delivery: at-least-once"))).toEqual([
    'openapi.yaml:7:19 `x-delivery` is "at-least-once", which means nothing.',
  ]);
});

test.each(["repeatable", "at-most-once"])("takes x-delivery: %s", async (delivery) => {
  expect(await lintWithOneRule("delivery-declared", document(`x-delivery: ${delivery}`))).toEqual([]);
});
