import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (request: string, response: string) => `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      requestBody:
        content:
          application/json: ${request}
      responses:
        "200":
          content:
            application/json: ${response}
`;
const NAMED = "{ examples: { hello: { value: Hello } } }";

test("refuses a request and a response without a named example", async () => {
  expect(await lintWithOneRule("media-type-named-example", document("{ example: Hello }", "{ examples: {} }"))).toEqual(
    [
      "openapi.yaml:8:11 The body (application/json) has no named example.",
      "openapi.yaml:12:13 The body (application/json) has no named example.",
    ],
  );
});

test("refuses a named example without a value", async () => {
  const response = "{ examples: { hello: { externalValue: hello.json } } }";
  expect(await lintWithOneRule("media-type-named-example", document(NAMED, response))).toEqual([
    "openapi.yaml:12:45 The example `hello` has no value.",
  ]);
});

test("takes bodies with named examples, also the value null", async () => {
  const response = "{ examples: { nothing: { value: null } } }";
  expect(await lintWithOneRule("media-type-named-example", document(NAMED, response))).toEqual([]);
});
