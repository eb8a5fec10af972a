import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "./generate.ts";
import { DocumentError } from "./generator/document-error.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "schema-generate-"));
});
afterEach(() => rm(folder, { recursive: true }));

const operation = (operationId: string) => ({ operationId, responses: { 200: { description: "Done." } } });
const good = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: { "/a": { get: operation("getA") } } };

async function documentFile(content: unknown, name = "openapi.json"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return file;
}

async function filesIn(directory: string): Promise<Record<string, string>> {
  const names = await readdir(directory);
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(directory, name), "utf8")])),
  );
}

test("the bundle gives the same bytes every time, and they are the ones committed", async () => {
  const bundle = fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json"));
  await generate(bundle, join(folder, "one"));
  await generate(bundle, join(folder, "two"));
  const one = await filesIn(join(folder, "one"));
  expect(Object.keys(one)).toEqual(["openapi.ts", "operations.ts"]);
  expect(await filesIn(join(folder, "two"))).toEqual(one);
  expect(await filesIn(join(import.meta.dirname, "src/generated"))).toEqual(one);
});

test("YAML and JSON of one document give the same files", async () => {
  const yaml = [
    "openapi: 3.1.0",
    "info: { title: Things, version: '1' }",
    "paths:",
    "  /a:",
    "    get: { operationId: getA, responses: { 200: { description: Done. } } }",
  ].join("\n");
  await generate(await documentFile(good), join(folder, "json"));
  await generate(await documentFile(yaml, "openapi.yaml"), join(folder, "yaml"));
  expect(await filesIn(join(folder, "yaml"))).toEqual(await filesIn(join(folder, "json")));
});

test("a foreign document says where it comes from, and has neither server nor example day", async () => {
  const out = join(folder, "out");
  await generate(await documentFile(good), out, {
    source: "specs/things.json",
    operationModule: "@connectsafely/schema",
  });
  const { "operations.ts": table } = await filesIn(out);
  expect(table).toMatch(/^\/\/ Generated from specs\/things\.json\. /);
  expect(table).toContain('from "@connectsafely/schema"');
  expect(table).not.toMatch(/export const (server|EXAMPLE_DAY)/);
});

test("a header that may be absent is optional in the types, also behind a reference", async () => {
  const headers = {
    "Retry-After": { $ref: "#/components/headers/RetryAfter" },
    "X-Request-Id": { $ref: "#/components/headers/RequestId" },
  };
  await generate(
    await documentFile({
      ...good,
      paths: { "/a": { get: { operationId: "getA", responses: { 429: { description: "Wait.", headers } } } } },
      components: {
        headers: {
          RetryAfter: { schema: { type: "integer" } },
          RequestId: { required: true, schema: { type: "string" } },
        },
      },
    }),
    join(folder, "out"),
  );
  const { "openapi.ts": types } = await filesIn(join(folder, "out"));
  expect(types).toContain('"Retry-After"?: number;');
  expect(types).toContain('"X-Request-Id": components["headers"]["RequestId"];');
});

test("a property with a default stays optional: the server fills it in, the caller need not", async () => {
  const schema = { type: "object", properties: { kind: { type: "string", default: "normal" } } };
  await generate(await documentFile({ ...good, components: { schemas: { Input: schema } } }), join(folder, "out"));
  expect((await filesIn(join(folder, "out")))["openapi.ts"]).toContain("kind?: string;");
});

test("when the second file cannot be put in place, the first keeps its old content", async () => {
  const out = join(folder, "out");
  await mkdir(join(out, "operations.ts"), { recursive: true });
  await writeFile(join(out, "openapi.ts"), "old");
  await expect(generate(await documentFile(good), out)).rejects.toThrow();
  expect(await readFile(join(out, "openapi.ts"), "utf8")).toBe("old");
  expect(await readdir(out)).toEqual(["openapi.ts", "operations.ts"]);
});

const bad: { title: string; content: unknown; says: string }[] = [
  {
    title: "text that does not parse",
    content: '{\n  "openapi": "3.1.0",\n  "paths": {\n',
    says: "openapi.json:4:1 does not parse: Flow map in block collection must be sufficiently indented and end with a }. Mend it there.",
  },
  {
    title: "a key that stands twice",
    content: '{\n  "openapi": "3.1.0",\n  "openapi": "3.1.0"\n}',
    says: "openapi.json:3:3 does not parse: Map keys must be unique. Mend it there.",
  },
  {
    title: "a file that is no OpenAPI document",
    content: { name: "things" },
    says: 'openapi.json is not an OpenAPI 3.0 or 3.1 document with "paths". Name the bundle.',
  },
  {
    title: "a duplicated operationId",
    content: { ...good, paths: { "/a": { get: operation("getA") }, "/b": { get: operation("getA") } } },
    says: 'openapi.json:20:24: operationId "getA" is taken, see openapi.json:10:24. Give each operation a name of its own.',
  },
  {
    title: "a missing operationId",
    content: { ...good, paths: { "/a": { get: { responses: {} } } } },
    says: "openapi.json:9:14: GET /a has no operationId. Give it one; types and table are keyed by it.",
  },
  {
    title: "a $ref that leads nowhere",
    content: { ...good, components: { schemas: { A: { $ref: "#/components/schemas/B" } } } },
    says: 'openapi.json:22:17: $ref "#/components/schemas/B" leads nowhere. Correct it, or add what it names.',
  },
  {
    title: "a $ref in an example that leads nowhere",
    content: { ...good, components: { schemas: { A: { example: { $ref: "#/b" } } } } },
    says: 'openapi.json:23:19: $ref "#/b" leads nowhere. Correct it, or add what it names.',
  },
  {
    title: "a $ref to another file",
    content: { ...good, components: { schemas: { A: { $ref: "B.yaml" } } } },
    says: 'openapi.json:22:17: $ref "B.yaml" leaves the document. Bundle it first: one file, no $ref to another.',
  },
  {
    title: "a circle of $ref",
    content: {
      ...good,
      paths: { "/a": { get: { ...operation("getA"), parameters: [{ $ref: "#/components/parameters/A" }] } } },
      components: {
        parameters: { A: { $ref: "#/components/parameters/B" }, B: { $ref: "#/components/parameters/A" } },
      },
    },
    says: "is a circle of $ref. Give one of them a schema of its own.",
  },
];

test.each(bad)("$title is refused, and the old files stay", async ({ content, says }) => {
  const out = join(folder, "out");
  await generate(await documentFile(good, "good.json"), out);
  const before = await filesIn(out);
  const error = await generate(await documentFile(content), out).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DocumentError);
  expect(String(error).replaceAll(`${folder}/`, "")).toContain(says);
  expect(await filesIn(out)).toEqual(before);
});

test("in YAML too the place is exact, below an unquoted status as well", async () => {
  const yaml = [
    "openapi: 3.1.0",
    "paths:",
    "  /a:",
    "    get:",
    "      operationId: getA",
    "      responses:",
    "        200: { $ref: '#/components/responses/None' }",
  ].join("\n");
  const error = await generate(await documentFile(yaml, "openapi.yaml"), folder).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('openapi.yaml:7:22: $ref "#/components/responses/None" leads nowhere.');
});

test("the command prints one line about a bad document and exits with 1", async () => {
  const file = await documentFile({ ...good, paths: { "/a": { get: {} } } });
  const { code, stderr } = await runCli(file, join(folder, "out"));
  expect(stderr).toMatch(/^\S+openapi.json:9:14: GET \/a has no operationId\. .+ Nothing was written\.\n$/);
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual(["openapi.json"]);
});

test("a missing document is named, with the command that makes the bundle", async () => {
  const file = join(folder, "none.json");
  await expect(generate(file, join(folder, "out"))).rejects.toThrow(
    `${file} cannot be read (ENOENT). If it is the bundle, make it first: pnpm --filter @connectsafely/spec bundle.`,
  );
});

async function runCli(...args: string[]): Promise<{ code: number; stderr: string }> {
  const cli = join(import.meta.dirname, "generate.ts");
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [cli, ...args]);
    return { code: 0, stderr };
  } catch (error) {
    return error as { code: number; stderr: string };
  }
}
