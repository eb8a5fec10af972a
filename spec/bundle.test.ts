import { execFile } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SmallDocumentFile, writeSmallDocument } from "./small-document.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), "bundle-"));
  await writeSmallDocument(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the script on the small document, as a person in its folder would. */
function bundle(): Promise<{ code: number | undefined; output: string }> {
  const script = join(import.meta.dirname, "bundle.ts");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, "openapi.yaml", "dist"], { cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? undefined, output: stdout + stderr }),
    );
  });
}

async function change(file: SmallDocumentFile, from: string, to: string): Promise<void> {
  const before = await readFile(join(folder, file), "utf8");
  expect(before).toContain(from);
  await writeFile(join(folder, file), before.replace(from, to));
}

const written = (file: string) => readFile(join(folder, "dist", file), "utf8");

test("writes the same document as JSON and as YAML, with its components still named", async () => {
  expect(await bundle()).toEqual({ code: 0, output: "openapi.yaml bundled to dist/openapi.{json,yaml}\n" });
  const json = JSON.parse(await written("openapi.json"));
  expect(parseYaml(await written("openapi.yaml"))).toEqual(json);
  const { responses } = json.paths["/greetings"].get;
  expect(responses["401"]).toEqual({ $ref: "#/components/responses/Unauthorized" });
  expect(responses["200"].headers.ETag).toEqual({ $ref: "#/components/headers/ETag" });
  expect(responses["200"].content["application/json"].examples.greeting).toEqual({
    $ref: "#/components/examples/Greeting",
  });
  expect(Object.keys(json.components.schemas)).toEqual(["Greeting", "Failure"]);
});

test("writes the same bytes again, and nothing else into the folder", async () => {
  await bundle();
  const first = [await written("openapi.json"), await written("openapi.yaml")];
  await bundle();
  expect([await written("openapi.json"), await written("openapi.yaml")]).toEqual(first);
  expect(await readdir(join(folder, "dist"))).toEqual(["openapi.json", "openapi.yaml"]);
});

/** Every bad input: how the document is broken, and what the script then says. */
const BAD: [what: string, breakIt: () => Promise<void>, ...says: string[]][] = [
  [
    "a broken $ref",
    () => change("paths/greetings.yaml", "ETag.yaml", "Etag.yaml"),
    "paths/greetings.yaml:11:15  no-unresolved-refs",
    "Can't resolve $ref: ENOENT: no such file or directory",
    "11 |   ETag: { $ref: ../components/headers/Etag.yaml }",
    "Mend: correct the `$ref`: it is relative to the file it stands in, upper and lower case count, and what it names must not be empty.",
  ],
  [
    "YAML that does not parse",
    () => change("components/schemas/Greeting.yaml", "type: object", "type: object: true"),
    "components/schemas/Greeting.yaml:1:13  no-unresolved-refs",
    "Failed to parse: bad indentation of a mapping entry",
    "Mend: correct the YAML here; indentation and a colon in unquoted text are the usual causes.",
  ],
  [
    "a root that does not parse",
    () => change("openapi.yaml", "paths:", "paths: paths:"),
    "openapi.yaml:7:13  not-readable",
    "Failed to parse: bad indentation of a mapping entry",
    "Mend: correct the YAML here; indentation and a colon in unquoted text are the usual causes.",
  ],
  [
    "a root that is missing",
    () => rm(join(folder, "openapi.yaml")),
    "openapi.yaml:1:1  not-readable",
    "ENOENT: no such file or directory",
    "Mend: give the path of an OpenAPI 3.1 document.",
  ],
  [
    "a root that is no OpenAPI document",
    () => change("openapi.yaml", "openapi: 3.1.0", "title: Greetings"),
    "openapi.yaml:1:1  not-readable",
    "Unsupported specification",
    "Mend: give the path of an OpenAPI 3.1 document.",
  ],
  [
    "an example that contradicts its schema",
    () => change("components/examples/Greeting.yaml", "text: Hello", "text: 5"),
    "components/examples/Greeting.yaml:3:9  no-invalid-media-type-examples",
    "Example value must conform to the schema: `text` property type must be string.",
    "Mend: make the example and the schema agree.",
  ],
  [
    "a header example that contradicts its schema",
    () => change("components/headers/ETag.yaml", "example: v1", "example: 1"),
    "components/headers/ETag.yaml:3:10  connectsafely/header-example-valid",
    "The header's example 1 is refused by its schema: it must be string.",
    "Mend: make the example and the schema agree.",
  ],
  [
    "a duplicated operation id",
    async () => {
      const operation = await readFile(join(folder, "paths/greetings.yaml"), "utf8");
      await appendFile(join(folder, "paths/greetings.yaml"), operation.replace("get:", "post:"));
    },
    "paths/greetings.yaml:23:3  operation-operationId-unique",
    "Every operation must have a unique `operationId`.",
    "Mend: give one of the two operations another `operationId`.",
  ],
  [
    "two components with one name",
    async () => {
      await mkdir(join(folder, "components/other"));
      await writeFile(join(folder, "components/other/Greeting.yaml"), "{ type: string, description: Other. }");
      await change(
        "components/schemas/Failure.yaml",
        "{ type: string, description: What went wrong. }",
        "{ $ref: ../other/Greeting.yaml }",
      );
    },
    "components/schemas/Greeting.yaml:1:1  component-name-unique",
    "components/other/Greeting.yaml:1:1  component-name-unique",
    "Mend: rename one of the two files; the bundle names components after them.",
  ],
  [
    "a file that nothing refers to",
    () => writeFile(join(folder, "components/headers/Etag.yaml"), "{}"),
    "components/headers/Etag.yaml:1:1  unused-file",
    "Nothing refers to this file.",
    "Mend: refer to it, or remove it.",
  ],
];

test.each(BAD)("stops on %s before it writes anything", async (_, breakIt, ...says) => {
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/openapi.json"), "the last good bundle");
  await breakIt();
  const { code, output } = await bundle();
  for (const text of says) expect(output).toContain(text);
  // No place but these: what seems wrong only because of the mistake is left out.
  const place = /^\S+:\d+:\d+ {2}\S+$/gm;
  expect(output.match(place)).toEqual(says.join("\n").match(place));
  expect(output).toMatch(/^openapi\.yaml: \d problems?\. Nothing was written\.$/m);
  expect(code).toBe(1);
  expect(await readdir(join(folder, "dist"))).toEqual(["openapi.json"]);
  expect(await written("openapi.json")).toBe("the last good bundle");
});
