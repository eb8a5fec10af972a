import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDocument, openDocument } from "./document.ts";
import { ContractInputError } from "./errors.ts";
import { operationIds } from "./policy.ts";

const spec = join(import.meta.dirname, "../../../spec/openapi.yaml");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("reads a document of many files, with every reference followed", async () => {
  const document = await loadDocument(spec);
  expect(document.operations.map(({ id }) => id).toSorted()).toEqual(operationIds.toSorted());
  const send = document.operation("sendMessage");
  expect(send?.responses.map(({ status }) => status)).toEqual([200, 400, 401, 403, 429, 500]);
  expect(send?.responses[0]?.headers["X-RateLimit-Limit"]).toMatchObject({ required: true, example: 150 });
  expect(Object.keys(send?.body?.examples ?? {})).toContain("normalMessage");
});

test.each([
  ["is no YAML", "a: [", "cannot be read"],
  ["is empty", "", "cannot be read"],
  ["is a list", "- 1", "cannot be read"],
  ["is of an older kind", "swagger: '2.0'", "no OpenAPI 3.1 document"],
  ["has none of the operations", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}", "none of the operations"],
  ["refers to nothing", "openapi: 3.1.0\npaths: { /a: { $ref: ./gone.yaml } }", "cannot be read"],
])("a file that %s is bad input, told with its name", async (_, text, problem) => {
  const file = join(folder, "document.yaml");
  await writeFile(file, text);
  const loading = loadDocument(file);
  await expect(loading).rejects.toThrow(ContractInputError);
  await expect(loading).rejects.toThrow(problem);
  await expect(loading).rejects.toThrow("document.yaml");
});

test("a reference in circles is told, not followed for good", () => {
  const circle = {
    openapi: "3.1.0",
    paths: { "/messaging/send": { post: { operationId: "sendMessage", requestBody: { $ref: "#/x" } } } },
    x: { $ref: "#/x" },
  };
  expect(() => openDocument(circle, "circle.json")).toThrow("refers to itself");
});
