import { expect, test } from "vitest";
import type { Document, Schema } from "./document.ts";
import { fieldsOf } from "./fields.ts";

const text: Schema = { type: "string" };
const document = {
  components: { schemas: { Text: { ...text, description: "Of the schema." } } },
} as unknown as Document;
const rows = (schema: Schema) => fieldsOf(document, schema).map(({ path, type, required }) => [path, type, required]);

test("names nested fields by the way to them", () => {
  const person: Schema = { type: "object", required: ["name"], properties: { name: text } };
  expect(rows({ properties: { people: { type: "array", items: person } } })).toEqual([
    ["people", "list of object", "no"],
    ["people[].name", "string", "yes"],
  ]);
});

test("marks fields of which one will do", () => {
  const branch = (name: string): Schema => ({ required: [name], properties: { id: text, urn: text } });
  expect(rows({ allOf: [{ anyOf: [branch("id"), branch("urn")] }] })).toEqual([
    ["id", "string", "one of"],
    ["urn", "string", "one of"],
  ]);
});

test("marks them also where a branch says nothing but what it needs", () => {
  const choice: Schema = { anyOf: [{ required: ["error"] }, { required: ["message"] }] };
  const schema: Schema = { allOf: [choice], properties: { error: text, message: text, code: text } };
  expect(rows(schema).map(([path, , required]) => [path, required])).toEqual([
    ["error", "one of"],
    ["message", "one of"],
    ["code", "no"],
  ]);
});

test("prefers the description that stands beside a reference", () => {
  const properties = {
    own: { $ref: "#/components/schemas/Text", description: "Of the field." },
    borrowed: { $ref: "#/components/schemas/Text" },
  };
  expect(fieldsOf(document, { properties }).map(({ description }) => description)).toEqual([
    "Of the field.",
    "Of the schema.",
  ]);
});

test("tells limits and defaults in words", () => {
  const properties: Record<string, Schema> = {
    count: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    kind: { type: "string", enum: ["a", "b"] },
    name: { type: ["string", "null"], minLength: 1 },
  };
  expect(fieldsOf(document, { properties }).map(({ type, limits }) => `${type}: ${limits.join("; ")}`)).toEqual([
    "integer: default `20`; from 1 to 100",
    "string: one of `a`, `b`",
    "string or null: not empty",
  ]);
});

test("says which reference leads nowhere", () => {
  expect(() => rows({ properties: { lost: { $ref: "#/components/schemas/Lost" } } })).toThrow(
    "nothing at #/components/schemas/Lost",
  );
});
