import { expect, test } from "vitest";
import type { Schema } from "./document.ts";
import { operationsTable } from "./operations-table.ts";
import { createResolve } from "./resolve.ts";
import { sensitiveNames } from "./sensitive.ts";

const secret: Schema = { type: "string", "x-sensitive": true };
const names = (schema: Schema, schemas: Record<string, Schema> = {}) =>
  sensitiveNames([schema], createResolve({ components: { schemas } }));

test("marked properties are found at any depth, once each, sorted", () => {
  const person = { properties: { name: secret, age: { type: "integer" } } };
  const page = {
    properties: { zip: secret, people: { type: "array", items: { $ref: "#/components/schemas/Person" } } },
  };
  expect(names({ allOf: [page, { anyOf: [{ properties: { boss: person } }] }] }, { Person: person })).toEqual([
    "name",
    "zip",
  ]);
});

test("a mark on the schema behind a reference, on a part or on a list's items marks the property", () => {
  const properties = {
    referenced: { $ref: "#/components/schemas/Secret" },
    part: { allOf: [secret] },
    nullable: { anyOf: [secret, { type: "null" }] },
    list: { type: "array", items: secret },
    plain: { type: "string" },
  };
  expect(names({ properties }, { Secret: secret })).toEqual(["list", "nullable", "part", "referenced"]);
});

test("a mark beside a reference marks only that property", () => {
  const properties = {
    one: { $ref: "#/components/schemas/Text", "x-sensitive": true },
    two: { $ref: "#/components/schemas/Text" },
  };
  expect(names({ properties }, { Text: { type: "string" } })).toEqual(["one"]);
});

test("maps are walked too", () => {
  expect(names({ additionalProperties: { properties: { name: secret } } })).toEqual(["name"]);
});

test("request and response are told apart, and parameters belong to the request", () => {
  const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const post = {
    operationId: "search",
    parameters: [{ name: "keywords", in: "query", schema: secret }],
    requestBody: json({ properties: { text: secret } }),
    responses: { 200: json({ properties: { name: secret } }), 400: json({ properties: { detail: secret } }) },
  };
  const { search } = operationsTable({ paths: { "/search": { post } } });
  expect(search?.sensitive).toEqual({ request: ["keywords", "text"], response: ["detail", "name"] });
});
