import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (schema: string, operation = "x-delivery: repeatable") => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/send:
    post:
      ${operation}
components:
  schemas:
    Message:
      properties:
        first: { $ref: Text.yaml }
        x-sensible: { ${schema} }
        second: { $ref: Text.yaml, ${schema} }
`,
  "Text.yaml": "type: string",
});

test("refuses a mistyped key, also beside a $ref", async () => {
  expect(await lintWithOneRule("extension-known", document("x-sensitiv: true"))).toEqual([
    "openapi.yaml:12:23 Nobody reads `x-sensitiv`.",
    "openapi.yaml:13:36 Nobody reads `x-sensitiv`.",
  ]);
});

test("refuses a key in an object where nobody reads it", async () => {
  expect(await lintWithOneRule("extension-known", document("x-sensitive: true", "x-sensitive: true"))).toEqual([
    "openapi.yaml:6:7 `x-sensitive` belongs to Schema objects, not to Operation objects.",
  ]);
});

test("refuses x-sensitive that is not true", async () => {
  expect(await lintWithOneRule("extension-known", document("x-sensitive: yes"))).toEqual([
    "openapi.yaml:12:36 `x-sensitive` is not `true`.",
    "openapi.yaml:13:49 `x-sensitive` is not `true`.",
  ]);
});

test("takes our keys in their places, and a property whose name begins with x-", async () => {
  expect(await lintWithOneRule("extension-known", document("x-sensitive: true"))).toEqual([]);
});
