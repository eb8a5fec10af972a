import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const FIVE = ["Action", "Limit", "Used", "Remaining", "Reset"];

const document = (delivery: string, headers: string[], header = "required: true") => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      operationId: sendMessage
      x-delivery: ${delivery}
      responses:
        "200": { $ref: Sent.yaml }
        "500": { $ref: Sent.yaml }
`,
  "Sent.yaml": `
description: Sent.
headers:
  ETag: { required: false }
${headers.map((name) => `  X-RateLimit-${name}: { $ref: Header.yaml }`).join("\n")}
`,
  "Header.yaml": header,
});

test("takes a send whose responses have the five headers, each required", async () => {
  expect(await lintWithOneRule("rate-limit-headers", document("at-most-once", FIVE))).toEqual([]);
});

test.each(FIVE)("refuses a send without X-RateLimit-%s on a response", async (missing) => {
  const others = FIVE.filter((name) => name !== missing);
  expect(await lintWithOneRule("rate-limit-headers", document("at-most-once", others))).toEqual([
    `Sent.yaml:3:1 A send's 200 response lacks the header X-RateLimit-${missing}.`,
    `Sent.yaml:3:1 A send's 500 response lacks the header X-RateLimit-${missing}.`,
  ]);
});

test("refuses a send's header that may be absent", async () => {
  const found = await lintWithOneRule("rate-limit-headers", document("at-most-once", FIVE, "required: false"));
  expect(found).toEqual(
    FIVE.map((name) => `Header.yaml:1:1 The header X-RateLimit-${name} of a send is not required.`),
  );
});

test("refuses the headers on an operation that is no send", async () => {
  expect(await lintWithOneRule("rate-limit-headers", document("repeatable", ["Used"]))).toEqual([
    "openapi.yaml:9:9 The 200 response of `sendMessage`, which is no send, has X-RateLimit-Used.",
    "openapi.yaml:10:9 The 500 response of `sendMessage`, which is no send, has X-RateLimit-Used.",
  ]);
});

test("takes an operation that is no send and has none of the headers", async () => {
  expect(await lintWithOneRule("rate-limit-headers", document("repeatable", []))).toEqual([]);
});

test("takes header names in any case", async () => {
  const { "Sent.yaml": sent, ...others } = document("at-most-once", FIVE);
  const files = { ...others, "Sent.yaml": sent.replaceAll("X-RateLimit", "x-ratelimit") };
  expect(await lintWithOneRule("rate-limit-headers", files)).toEqual([]);
});
