import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (used: number, remaining: number) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  responses:
    Sent:
      description: Sent.
      headers:
        X-RateLimit-Limit: { $ref: Limit.yaml }
        X-RateLimit-Used: { example: ${used} }
        X-RateLimit-Remaining: { examples: { left: { value: ${remaining} } } }
`,
  "Limit.yaml": "example: 150",
});

test("refuses header examples where used and remaining do not add up to the limit", async () => {
  expect(await lintWithOneRule("rate-limit-arithmetic", document(12, 130))).toEqual([
    "openapi.yaml:7:7 The header examples do not add up: 12 used and 130 remaining of 150.",
  ]);
});

test("takes header examples that add up", async () => {
  expect(await lintWithOneRule("rate-limit-arithmetic", document(12, 138))).toEqual([]);
  expect(await lintWithOneRule("rate-limit-arithmetic", document(150, 0))).toEqual([]);
});
