import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (remaining: number, delivery = "at-most-once") => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      x-delivery: ${delivery}
      responses:
        "200": { $ref: Response.yaml }
        "429": { $ref: Response.yaml }
`,
  "Response.yaml": `
headers:
  X-RateLimit-Remaining: { $ref: Remaining.yaml }
`,
  "Remaining.yaml": `example: ${remaining}`,
});

test("refuses a send's 429 that shows something remaining", async () => {
  expect(await lintWithOneRule("rate-limit-spent", document(5))).toEqual([
    "Response.yaml:3:3 A send's 429 response shows 5 remaining; it comes when nothing is left.",
  ]);
});

test("takes a send's 429 that shows 0 remaining", async () => {
  expect(await lintWithOneRule("rate-limit-spent", document(0))).toEqual([]);
});

test("leaves the 429 of other operations alone", async () => {
  expect(await lintWithOneRule("rate-limit-spent", document(5, "repeatable"))).toEqual([]);
});
