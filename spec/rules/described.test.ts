import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (description: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  parameters:
    Count: { name: count, in: query, ${description} }
  headers:
    RateLimitUsed: { ${description} }
  schemas:
    Message:
      type: object
      properties:
        messageId: { type: string, ${description} }
        sender: { $ref: Sender.yaml }
        reactions:
          items:
            properties:
              emoji: { type: string, ${description} }
`.replace("reactions:", `reactions:\n          ${description}`),
  "Sender.yaml": `{ type: object, ${description} }`,
});

test("refuses properties, parameters and headers without a description", async () => {
  expect(await lintWithOneRule("described", document("title: Untold"))).toEqual([
    "openapi.yaml:5:5 The parameter `count` has no description.",
    "openapi.yaml:12:9 The property `messageId` has no description.",
    "openapi.yaml:13:9 The property `sender` has no description.",
    "openapi.yaml:14:9 The property `reactions` has no description.",
    "openapi.yaml:18:15 The property `emoji` has no description.",
    "openapi.yaml:7:5 The header has no description.",
  ]);
});

test("refuses a blank description", async () => {
  expect(await lintWithOneRule("described", document('description: " "'))).toHaveLength(6);
});

test("takes descriptions in place and behind a $ref", async () => {
  expect(await lintWithOneRule("described", document("description: Told."))).toEqual([]);
});

test("takes a description beside a $ref", async () => {
  const { "openapi.yaml": root } = document("description: Told.");
  const files = {
    "openapi.yaml": root.replace("$ref: Sender.yaml", "$ref: Sender.yaml, description: Who."),
    "Sender.yaml": "type: object",
  };
  expect(await lintWithOneRule("described", files)).toEqual([]);
});
