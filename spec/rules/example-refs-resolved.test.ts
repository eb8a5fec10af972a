import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (sender: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  responses:
    History:
      content:
        application/json:
          examples:
            history: { $ref: History.yaml }
`,
  "History.yaml": `
summary: History
value:
  messages:
    - sender: ${sender}
`,
  "Sender.yaml": "value: { name: Jane Doe }",
});

test("refuses a $ref inside an example value", async () => {
  expect(await lintWithOneRule("example-refs-resolved", document("{ $ref: Sender.yaml }"))).toEqual([
    "History.yaml:5:17 The `$ref` to Sender.yaml is inside an example value, where nothing resolves it.",
  ]);
});

test("takes the example with its value written out", async () => {
  expect(await lintWithOneRule("example-refs-resolved", document("{ name: Jane Doe }"))).toEqual([]);
});

test.each(["example: { a: VALUE }", "examples: [VALUE]", "default: { a: VALUE }", "enum: [VALUE]"])(
  "refuses a $ref inside a schema's %s",
  async (keyword) => {
    const schema = (value: string) => `
openapi: 3.1.0
components:
  schemas:
    Message:
      ${keyword.replace("VALUE", value)}
`;
    expect(
      await lintWithOneRule("example-refs-resolved", schema("{ $ref: '#/components/schemas/Other' }")),
    ).toHaveLength(1);
    expect(await lintWithOneRule("example-refs-resolved", schema("{ b: 1 }"))).toEqual([]);
  },
);
