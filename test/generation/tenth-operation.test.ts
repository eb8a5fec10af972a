import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { operations } from "@connectsafely/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, compilers } from "./compile.ts";

const repository = fileURLToPath(import.meta.resolve("../.."));
let folder: string;

/** What a contributor writes: a path file, the schemas and the example it names, and a line in openapi.yaml. */
const yaml = {
  "paths/messaging@mark-seen.yaml": `
post:
  operationId: markSeen
  tags: [messaging]
  summary: Mark a conversation as seen
  description: Marks every message of one conversation as seen. It costs no message, and is harmless to repeat.
  x-delivery: repeatable
  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../components/schemas/MarkSeenInput.yaml }
        examples: { markSeen: { $ref: ../components/examples/TypingIndicator.yaml } }
  responses:
    "200":
      description: The conversation is seen.
      content:
        application/json:
          schema: { $ref: ../components/schemas/MarkSeenResult.yaml }
          examples: { seen: { $ref: ../components/examples/Seen.yaml } }
    "400": { $ref: ../components/responses/ConversationBadRequest.yaml }
    "401": { $ref: ../components/responses/Unauthorized.yaml }
    "403": { $ref: ../components/responses/Forbidden.yaml }
    "429": { $ref: ../components/responses/TooManyRequests.yaml }
    "500": { $ref: ../components/responses/TypingIndicatorServerError.yaml }
`,
  "components/schemas/MarkSeenInput.yaml": `
title: Mark seen input
description: The conversation to mark as seen.
type: object
required: [conversationUrn]
properties:
  conversationUrn: { $ref: ConversationUrn.yaml }
  upTo: { type: integer, minimum: 0, description: Only messages up to this moment., x-sensitive: true }
unevaluatedProperties: false
`,
  "components/schemas/MarkSeenResult.yaml": `
title: Mark seen result
description: The conversation is seen.
type: object
required: [success]
properties:
  success: { type: boolean, description: Whether it worked. }
  seenBy: { type: [string, "null"], description: The name of who saw it., x-sensitive: true }
`,
  "components/examples/Seen.yaml": `
summary: The conversation is seen
value: { success: true, seenBy: Jane Doe }
`,
};

/** What a user writes once it is there. The last statement is wrong on purpose. */
const use = `import type { MarkSeenInput, OperationId, OperationTypes } from "./index.ts";
export const input: MarkSeenInput = { conversationUrn: "2-RVhBTVBMRQ==", upTo: 1773676800000 };
export const id: OperationId = "markSeen";
declare const answer: OperationTypes["markSeen"]["responses"][200]["content"]["application/json"];
export const who: string | null | undefined = answer.seenBy;
export const wrong: MarkSeenInput = { conversationUrn: "2-RVhBTVBMRQ==", upto: 1773676800000 };
`;

const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: repository });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tenth-operation-"));
  const spec = join(folder, "spec");
  const left = new Set(["node_modules", "dist"]);
  await cp(join(repository, "spec"), spec, { recursive: true, filter: (path) => !left.has(basename(path)) });
  for (const [path, text] of Object.entries(yaml)) await writeFile(join(spec, path), text.trimStart());
  const root = join(spec, "openapi.yaml");
  const line = "  /messaging/mark-seen:\n    $ref: paths/messaging@mark-seen.yaml\n";
  await writeFile(
    root,
    (await readFile(root, "utf8")).replace(/^paths:\n/m, (paths) => paths + line),
  );

  await cp(join(repository, "packages/schema/src"), join(folder, "src"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await run("spec/bundle.ts", root, join(folder, "bundle"));
  await run("packages/schema/generate.ts", join(folder, "bundle/openapi.json"), join(folder, "src/generated"));
});
afterAll(() => rm(folder, { recursive: true }));

test("an operation added in YAML alone has a row in the table, beside the others", async () => {
  const index = join(folder, "src/index.ts");
  const print = `import { operations } from ${JSON.stringify(index)}; console.log(JSON.stringify(operations));`;
  const { stdout } = await run("--input-type=module", "--eval", print);
  const table = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(table).sort()).toEqual([...Object.keys(operations), "markSeen"].sort());
  expect(table["markSeen"]).toEqual({
    method: "POST",
    path: "/messaging/mark-seen",
    delivery: "repeatable",
    parameters: {
      body: {
        conversationUrn: { type: "string", required: true, minLength: 1 },
        upTo: { type: "integer", minimum: 0 },
      },
    },
    sensitive: { request: ["upTo"], response: ["seenBy"] },
    statuses: [200, 400, 401, 403, 429, 500],
  });
});

test.each(compilers)("its types are exact under TypeScript $version, without a hand-written line", async (compiler) => {
  const file = join(folder, "src/use.ts");
  await writeFile(file, use);
  const errors = await compile(file, compiler);
  expect(errors).toEqual([{ line: 6, message: expect.stringContaining("'upto' does not exist") }]);
});
