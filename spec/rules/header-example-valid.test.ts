import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (example: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  responses:
    Sent:
      description: Sent.
      headers:
        X-RateLimit-Reset:
          $ref: Reset.yaml
`,
  "Reset.yaml": `
schema:
  type: string
  format: date-time
example: ${example}
`,
});

test("refuses a header example that its schema refuses, in the file where it is written", async () => {
  expect(await lintWithOneRule("header-example-valid", document("1773705600"))).toEqual([
    "Reset.yaml:5:10 The header's example 1773705600 is refused by its schema: it must be string.",
  ]);
});

test("takes the mended example", async () => {
  expect(await lintWithOneRule("header-example-valid", document("2026-03-17T00:00:00Z"))).toEqual([]);
});

test.each(["2026-03-17 00:00:00Z", "2026-03-17T00:00:00", "2026-02-30T00:00:00Z", "2026-03-17T25:00:00Z"])(
  "refuses %s as a date-time",
  async (example) => {
    expect(await lintWithOneRule("header-example-valid", document(example))).toEqual([
      `Reset.yaml:5:10 The header's example "${example}" is refused by its schema: it must match format "date-time".`,
    ]);
  },
);

test("looks at every named example", async () => {
  const named = (second: string) => `
openapi: 3.1.0
components:
  headers:
    Retry-After:
      schema: { type: integer, minimum: 1 }
      examples:
        soon: { value: 5 }
        never: { value: ${second} }
`;
  expect(await lintWithOneRule("header-example-valid", named("0"))).toEqual([
    "openapi.yaml:9:25 The header's example 0 is refused by its schema: it must be >= 1.",
  ]);
  expect(await lintWithOneRule("header-example-valid", named("60"))).toEqual([]);
});
