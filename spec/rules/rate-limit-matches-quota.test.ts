import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (quota: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      x-delivery: at-most-once
      x-quota: ${quota}
      responses:
        "200": { $ref: Response.yaml }
        "500": { $ref: Response.yaml }
`,
  "Response.yaml": `
headers:
  X-RateLimit-Action: { example: MESSAGE }
  X-RateLimit-Limit: { example: 150 }
`,
});

test("refuses header examples that differ from x-quota", async () => {
  expect(await lintWithOneRule("rate-limit-matches-quota", document("{ action: CONNECT, limit: 100 }"))).toEqual([
    'Response.yaml:3:34 The example of X-RateLimit-Action is "MESSAGE", but `x-quota` says action "CONNECT".',
    "Response.yaml:4:33 The example of X-RateLimit-Limit is 150, but `x-quota` says limit 100.",
  ]);
});

test("takes header examples that say what x-quota says", async () => {
  expect(await lintWithOneRule("rate-limit-matches-quota", document("{ action: MESSAGE, limit: 150 }"))).toEqual([]);
});
