import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (header: string) => `
openapi: 3.1.0
components:
  headers:
    RateLimitUsed:
      ${header}
`;

test.each([
  [
    "schema: { type: array }",
    'openapi.yaml:6:23 The header\'s schema has type "array"; a header holds one text or number.',
  ],
  [
    "schema: { type: boolean }",
    'openapi.yaml:6:23 The header\'s schema has type "boolean"; a header holds one text or number.',
  ],
  [
    "schema: { type: object }",
    'openapi.yaml:6:23 The header\'s schema has type "object"; a header holds one text or number.',
  ],
  [
    'schema: { type: [integer, "null"] }',
    'openapi.yaml:6:23 The header\'s schema has type ["integer","null"]; a header holds one text or number.',
  ],
  ["schema: { minimum: 0 }", "openapi.yaml:6:7 The header's schema has no type; a header holds one text or number."],
  ["description: Used today.", "openapi.yaml:5:5 The header has no schema."],
  ["content: { text/plain: { schema: { type: string } } }", "openapi.yaml:5:5 The header has no schema."],
])("refuses a header with %s", async (header, problem) => {
  expect(await lintWithOneRule("header-scalar", document(header))).toEqual([problem]);
});

test.each(["string", "integer", "number"])("takes a header of type %s", async (type) => {
  expect(await lintWithOneRule("header-scalar", document(`schema: { type: ${type} }`))).toEqual([]);
});
