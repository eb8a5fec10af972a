import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import { generate as generateSchema } from "../schema/generate.ts";
import { writeTogether } from "../schema/generator/write-together.ts";
import type { JsonObject } from "./generator/json.ts";
import { pageFile } from "./generator/page-file.ts";
import { rulesFile } from "./generator/rules-file.ts";

// Two documents become code here: the API's, whose types `@connectsafely/schema` already has, and the control API's own.
// So does the page for people, whose files become texts.

const here = import.meta.dirname;
const controlFile = resolve(here, "control.yaml");
const apiDocument = JSON.parse(await readFile(resolve(here, "../../spec/dist/openapi.json"), "utf8")) as JsonObject;
const controlDocument = parse(await readFile(controlFile, "utf8")) as JsonObject;
const marked = (source: string) =>
  `// Generated from ${source}. Do not edit: change the YAML, then run pnpm generate.\n`;

await generateSchema(controlFile, resolve(here, "src/generated/control"), {
  source: "control.yaml",
  operationModule: "@connectsafely/schema",
});
await writeTogether(resolve(here, "src/generated/control"), {
  "rules.ts": rulesFile(controlDocument, marked("control.yaml"), "../../conformance.ts"),
  "document.ts": `${marked("control.yaml")}
/** The control API's OpenAPI document, as \`/_sandbox/openapi.json\` serves it. */
export const controlDocument: object = ${JSON.stringify(controlDocument, null, 2)};
`,
});
await writeTogether(resolve(here, "src/generated"), {
  "rules.ts": rulesFile(apiDocument, marked("spec/"), "../conformance.ts"),
  "page.ts": await pageFile(
    resolve(here, "page"),
    "// Generated from page/. Do not edit: change the page, then run pnpm generate.\n",
  ),
});
console.log("spec/, control.yaml and page/ -> src/generated");
