import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (pattern: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
components:
  schemas:
    Message:
      properties:
        groupId: { $ref: GroupId.yaml }
`,
  "GroupId.yaml": `
type: string
pattern: '${pattern}'
`,
});

test.each([
  ["(?P<id>[0-9]+)", "Invalid regular expression: /(?P<id>[0-9]+)/u: Invalid group"],
  ["^[0-9]{1,$", "Invalid regular expression: /^[0-9]{1,$/u: Incomplete quantifier"],
  ["^\\-[0-9]+$", "Invalid regular expression: /^\\-[0-9]+$/u: Invalid escape"],
])("refuses the pattern %s", async (pattern, why) => {
  expect(await lintWithOneRule("pattern-compiles", document(pattern))).toEqual([
    `GroupId.yaml:3:10 The pattern does not compile: ${why}.`,
  ]);
});

test("takes a pattern that compiles with the u flag", async () => {
  expect(await lintWithOneRule("pattern-compiles", document("^\\p{Nd}+$"))).toEqual([]);
});
