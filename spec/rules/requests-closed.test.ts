import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (closed: string, mediaType = "application/json") => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      requestBody:
        content:
          ${mediaType}:
            schema: { $ref: Input.yaml }
`,
  "Input.yaml": `
type: object
allOf: [{ $ref: Recipient.yaml }]
${closed}
`,
  "Recipient.yaml": "{ type: object, unevaluatedProperties: false }",
});

test("refuses a request body that is closed only in a part", async () => {
  expect(await lintWithOneRule("requests-closed", document("properties: {}"))).toEqual([
    "Input.yaml:2:1 The request body takes unknown fields.",
  ]);
});

test.each(["unevaluatedProperties: false", "additionalProperties: false"])(
  "takes a request body with %s",
  async (closed) => {
    expect(await lintWithOneRule("requests-closed", document(closed))).toEqual([]);
  },
);

test("leaves bodies alone that are not JSON", async () => {
  expect(await lintWithOneRule("requests-closed", document("properties: {}", "text/plain"))).toEqual([]);
});
