import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (line: string) => `
openapi: 3.1.0
${line}
paths: {}
`;
const PROBLEM = "The document does not say that its schemas are JSON Schema 2020-12.";

test("refuses a document without a dialect", async () => {
  expect(await lintWithOneRule("dialect-declared", document(""))).toEqual([`openapi.yaml:2:10 ${PROBLEM}`]);
});

test("refuses another dialect", async () => {
  const draft7 = "jsonSchemaDialect: http://json-schema.org/draft-07/schema#";
  expect(await lintWithOneRule("dialect-declared", document(draft7))).toEqual([`openapi.yaml:3:20 ${PROBLEM}`]);
});

test("takes JSON Schema 2020-12", async () => {
  const good = "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema";
  expect(await lintWithOneRule("dialect-declared", document(good))).toEqual([]);
});
