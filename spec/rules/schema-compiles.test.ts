import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (sender: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  responses:
    Sent:
      content:
        application/json:
          schema: { $ref: Message.yaml }
    SentToo:
      content:
        application/json:
          schema: { $ref: Message.yaml }
`,
  "Message.yaml": `
type: object
anyOf:
  - required: [sender]
  - required: [message]
properties:
  message: { type: string, example: Hello, x-sensitive: true }
  replies: { type: array, items: { $ref: Message.yaml } }
  sender:
    ${sender}
`,
});

test.each([
  ["{ type: string, minLenght: 1 }", 'unknown keyword: "minLenght"'],
  ["{ type: string, format: date-tiem }", 'unknown format "date-tiem" ignored'],
  ["{ type: [string, integer] }", "use allowUnionTypes to allow union type keyword (strictTypes)"],
  ["{ properties: { name: { type: string } } }", 'missing type "object" for keyword "properties" (strictTypes)'],
  ['{ type: string, minLength: "1" }', "`minLength` must be integer"],
  ["{ type: string, minimum: 1 }", 'missing type "number" for keyword "minimum" (strictTypes)'],
])("refuses the property %s once, at its own place", async (sender, why) => {
  expect(await lintWithOneRule("schema-compiles", document(sender))).toEqual([
    `Message.yaml:10:5 The schema does not compile under Ajv 2020 strict: ${why}.`,
  ]);
});

test("takes a recursive schema with OpenAPI's own keywords, extensions and a part that relies on the whole", async () => {
  expect(await lintWithOneRule("schema-compiles", document('{ type: [string, "null"], minLength: 1 }'))).toEqual([]);
});
