import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const parameter = (value: number) => `
openapi: 3.1.0
components:
  parameters:
    Count:
      name: count
      in: query
      schema:
        type: integer
        maximum: 100
        default: ${value}
`;

test("refuses a parameter's default that its schema refuses", async () => {
  expect(await lintWithOneRule("default-valid", parameter(200))).toEqual([
    "openapi.yaml:11:18 The default 200 is refused by its own schema: it must be <= 100.",
  ]);
});

test("takes the mended default", async () => {
  expect(await lintWithOneRule("default-valid", parameter(20))).toEqual([]);
});

const besideRef = (value: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  schemas:
    Input:
      type: object
      properties:
        first: { $ref: MessageType.yaml }
        second:
          $ref: MessageType.yaml
          default: ${value}
`,
  "MessageType.yaml": "{ type: string, enum: [normal, inmail] }",
});

test("refuses a default beside a $ref that the $ref's schema refuses", async () => {
  expect(await lintWithOneRule("default-valid", besideRef("email"))).toEqual([
    'openapi.yaml:11:20 The default "email" is refused by its own schema: it must be equal to one of the allowed values (normal, inmail).',
  ]);
});

test("takes a default beside a $ref that the $ref's schema takes", async () => {
  expect(await lintWithOneRule("default-valid", besideRef("inmail"))).toEqual([]);
});
