import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (...lines: string[]) => `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      operationId: sendMessage
${lines.map((line) => `      ${line}`).join("\n")}
`;
const SEND = "x-delivery: at-most-once";
const QUOTA = "x-quota: { action: MESSAGE, limit: 150, period: P1D, scope: account, cost: 1 }";

test("refuses a send without x-quota", async () => {
  expect(await lintWithOneRule("quota-declared", document(SEND))).toEqual([
    "openapi.yaml:5:5 The send `sendMessage` has no `x-quota`.",
  ]);
});

test("refuses x-quota on an operation that is no send", async () => {
  expect(await lintWithOneRule("quota-declared", document("x-delivery: repeatable", QUOTA))).toEqual([
    "openapi.yaml:8:7 `sendMessage` has `x-quota` but is no send.",
  ]);
});

test.each([
  ["action: MESSAGE", 'action: ""', "openapi.yaml:8:26 In `x-quota`, `action` must be a name."],
  ["limit: 150", "limit: 0", "openapi.yaml:8:42 In `x-quota`, `limit` must be a positive whole number."],
  ["period: P1D", "period: day", "openapi.yaml:8:55 In `x-quota`, `period` must be a number of days, such as P1D."],
  ["scope: account", "scope: key", "openapi.yaml:8:67 In `x-quota`, `scope` must be account."],
  [", cost: 1", "", "openapi.yaml:8:7 In `x-quota`, `cost` must be a positive whole number."],
  ["cost: 1", "cost: 1, burst: 3", "openapi.yaml:8:85 `x-quota` has an unknown field `burst`."],
])("refuses x-quota with %s turned into %s", async (good, bad, problem) => {
  expect(await lintWithOneRule("quota-declared", document(SEND, QUOTA.replace(good, bad)))).toEqual([problem]);
});

test("takes a send with a whole x-quota, and another operation without", async () => {
  expect(await lintWithOneRule("quota-declared", document(SEND, QUOTA))).toEqual([]);
  expect(await lintWithOneRule("quota-declared", document("x-delivery: repeatable"))).toEqual([]);
});
