import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (example: string) => `
openapi: 3.1.0
components:
  headers:
    RateLimitUsed:
      schema: { type: integer }
      ${example}
`;

test("refuses a header without an example", async () => {
  expect(await lintWithOneRule("header-example-present", document("required: true"))).toEqual([
    "openapi.yaml:5:5 The header has no example.",
  ]);
});

test("refuses a named example without a value", async () => {
  expect(await lintWithOneRule("header-example-present", document("examples: { some: { summary: Some } }"))).toEqual([
    "openapi.yaml:5:5 The header has no example.",
  ]);
});

test("takes an example, also the number 0", async () => {
  expect(await lintWithOneRule("header-example-present", document("example: 0"))).toEqual([]);
});

test("takes a named example", async () => {
  expect(await lintWithOneRule("header-example-present", document("examples: { some: { value: 12 } }"))).toEqual([]);
});
