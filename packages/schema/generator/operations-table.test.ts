import { expect, test } from "vitest";
import type { Operation } from "../src/operation.ts";
import type { OpenApiDocument, OperationObject, PathItem, Schema } from "./document.ts";
import { operationsTable } from "./operations-table.ts";

const row = (operation: OperationObject, document: OpenApiDocument = {}, item: Partial<PathItem> = {}): Operation => {
  const paths = { "/things/{id}": { ...item, post: { operationId: "doThing", ...operation } } };
  const { doThing } = operationsTable({ ...document, paths });
  if (doThing === undefined) throw new Error("the table has no doThing");
  return doThing;
};
const withBody = (schema: Schema, schemas: Record<string, Schema> = {}) =>
  row({ requestBody: { content: { "application/json": { schema } } } }, { components: { schemas } });

test("a document without our extension keys gives a row without delivery, quota and pagination", () => {
  expect(row({ responses: { 200: {} } })).toEqual({
    method: "POST",
    path: "/things/{id}",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200],
  });
});

test("extension keys are copied as they are", () => {
  const quota = { action: "MESSAGE", limit: 150, period: "P1D", scope: "account", cost: 1 };
  const pagination = { kind: "cursor", items: "a", key: "b", cursor: { parameter: "c", field: "d" }, size: "e" };
  const operation = row({ "x-delivery": "at-most-once", "x-quota": quota, "x-pagination": pagination });
  expect(operation).toMatchObject({ delivery: "at-most-once", quota, pagination });
});

test("operations keep the order of the document", () => {
  const operation = (operationId: string) => ({ operationId });
  const paths = { "/z": { post: operation("zebra"), get: operation("yak") }, "/a": { get: operation("ant") } };
  expect(Object.keys(operationsTable({ paths }))).toEqual(["yak", "zebra", "ant"]);
});

test("parameters are listed by place, the operation's before the path's", () => {
  const { parameters } = row(
    {
      parameters: [
        { name: "count", in: "query", schema: { type: "integer", maximum: 10 } },
        { name: "X-Trace", in: "header", schema: { type: "string" } },
      ],
    },
    {},
    {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
        { name: "count", in: "query", schema: { type: "integer" } },
      ],
    },
  );
  expect(parameters).toEqual({
    path: { id: { type: "string", required: true, minLength: 1 } },
    query: { count: { type: "integer", maximum: 10 } },
    header: { "X-Trace": { type: "string" } },
  });
});

test("a referenced parameter and its referenced schema are looked up", () => {
  const document = {
    components: {
      parameters: { Count: { name: "count", in: "query", schema: { $ref: "#/components/schemas/Count" } } },
      schemas: { Count: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
    },
  };
  const reference = { $ref: "#/components/parameters/Count" } as unknown as { name: string; in: "query" };
  const { parameters } = row({ parameters: [reference] }, document);
  expect(parameters.query).toEqual({ count: { type: "integer", default: 20, minimum: 1, maximum: 100 } });
});

test("a body's fields come from allOf, references and properties, in the order of the document", () => {
  const { parameters } = withBody(
    {
      type: "object",
      allOf: [{ $ref: "#/components/schemas/Content" }],
      required: ["tags"],
      properties: { tags: { type: "array", minItems: 1, items: { type: "string", minLength: 2 } } },
      unevaluatedProperties: false,
    },
    {
      Content: {
        required: ["text"],
        properties: {
          text: { $ref: "#/components/schemas/Text" },
          kind: { type: "string", enum: ["a", "b"], default: "a" },
        },
      },
      Text: { type: "string", minLength: 1, maxLength: 9, pattern: "^x" },
    },
  );
  expect(Object.entries(parameters.body ?? {})).toEqual([
    ["text", { type: "string", required: true, minLength: 1, maxLength: 9, pattern: "^x" }],
    ["kind", { type: "string", enum: ["a", "b"], default: "a" }],
    ["tags", { type: "array", required: true, minItems: 1, items: { type: "string", minLength: 2 } }],
  ]);
});

const text: Schema = { type: "string" };
const byId: Schema = { required: ["id"], properties: { id: text, urn: text } };
const byUrn: Schema = { required: ["urn"], properties: { id: text, urn: text } };

test("alternatives become groups of which one must be complete, and their fields are not required", () => {
  const operation = withBody({
    allOf: [{ anyOf: [byId, byUrn] }, { required: ["text"], properties: { text } }],
  });
  expect(operation.anyOf).toEqual([["id"], ["urn"]]);
  expect(operation.parameters.body).toEqual({
    id: { type: "string" },
    urn: { type: "string" },
    text: { type: "string", required: true },
  });
});

test("what every alternative asks for is required, and what one does not ask for is no choice", () => {
  const operation = withBody({
    anyOf: [{ required: ["id", "text"] }, { required: ["text"] }],
    properties: { id: text, text },
  });
  expect(operation.parameters.body).toEqual({ id: { type: "string" }, text: { type: "string", required: true } });
  expect(operation.anyOf).toBeUndefined();
});

test("two choices in one body are multiplied out", () => {
  const operation = withBody({
    allOf: [{ oneOf: [byId, byUrn] }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
  });
  expect(operation.anyOf).toEqual([
    ["id", "a"],
    ["id", "b"],
    ["urn", "a"],
    ["urn", "b"],
  ]);
});

test("a field that alternatives describe differently keeps only what they agree on", () => {
  const short = { properties: { id: { type: "string", maxLength: 5 } } };
  const long = { properties: { id: { type: "string", maxLength: 50 } } };
  expect(withBody({ anyOf: [short, long] }).parameters.body).toEqual({ id: { type: "string" } });
  expect(withBody({ anyOf: [short, { properties: { urn: text } }] }).parameters.body).toEqual({ id: {}, urn: {} });
});

test("null beside a type is nullable, in the words of 3.0 and of 3.1", () => {
  const { parameters } = withBody({
    properties: {
      old: { type: "string", nullable: true },
      list: { type: ["string", "null"] },
      either: { anyOf: [{ type: "string", minLength: 3 }, { type: "null" }] },
    },
  });
  expect(parameters.body).toEqual({
    old: { type: "string", nullable: true },
    list: { type: "string", nullable: true },
    either: { type: "string", nullable: true, minLength: 3 },
  });
});

test("a field that may have several types has none", () => {
  const { parameters } = withBody({
    properties: { list: { type: ["string", "integer"] }, either: { oneOf: [{ type: "string" }, { type: "integer" }] } },
  });
  expect(parameters.body).toEqual({ list: {}, either: {} });
});

test("a body without a JSON media type has no fields", () => {
  expect(row({ requestBody: { content: { "text/csv": { schema: byId } } } }).parameters).toEqual({});
});

test("a JSON cousin is read where application/json is absent", () => {
  const content = {
    "text/csv": {},
    "application/merge-patch+json; charset=utf-8": { schema: { properties: { id: text } } },
  };
  expect(row({ requestBody: { content } }).parameters.body).toEqual({ id: { type: "string" } });
});

test("only numbered statuses are listed", () => {
  expect(row({ responses: { 200: {}, 429: {}, "4XX": {}, default: {} } }).statuses).toEqual([200, 429]);
});

test("a schema that contains itself does not stop the table", () => {
  const Node: Schema = {
    required: ["children"],
    properties: {
      name: { type: "string", "x-sensitive": true },
      parent: { $ref: "#/components/schemas/Node", description: "One step up." },
      children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
    allOf: [{ $ref: "#/components/schemas/Node" }],
  };
  const operation = withBody({ $ref: "#/components/schemas/Node" }, { Node });
  expect(operation.parameters.body?.children).toMatchObject({ type: "array", required: true });
  expect(operation.sensitive.request).toEqual(["name"]);
});
