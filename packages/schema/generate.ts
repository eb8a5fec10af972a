import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkDocument } from "./generator/check-document.ts";
import { DocumentError } from "./generator/document-error.ts";
import { operationsFile } from "./generator/operations-file.ts";
import { operationsTable } from "./generator/operations-table.ts";
import { readDocument } from "./generator/read-document.ts";
import { typesFile } from "./generator/types-file.ts";
import { writeTogether } from "./generator/write-together.ts";

export interface GenerateOptions {
  /** What the files say they were made from. @default "spec/" */
  source?: string;
  /** Where the table finds the `Operation` type; outside this package `@connectsafely/schema`. @default "../operation.ts" */
  operationModule?: string;
}

/**
 * Writes `openapi.ts` and `operations.ts`, both or neither. The same document always gives the same bytes.
 * Throws a `DocumentError` that says what to mend.
 */
export async function generate(
  documentFile: string,
  outputDirectory: string,
  { source = "spec/", operationModule = "../operation.ts" }: GenerateOptions = {},
): Promise<{ operations: number }> {
  const file = await readDocument(documentFile);
  checkDocument(file);

  const change = source === "spec/" ? "change the YAML" : "change that";
  const header = `// Generated from ${source}. Do not edit: ${change}, then run pnpm generate.\n\n`;
  const table = operationsTable(file.document);
  await writeTogether(outputDirectory, {
    "openapi.ts": header + (await typesFile(file.document)),
    "operations.ts": header + operationsFile(file.document, table, operationModule),
  });
  return { operations: Object.keys(table).length };
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { source: { type: "string" }, "operation-module": { type: "string" } },
  });
  const [
    documentFile = relative(process.cwd(), fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json"))),
    outputDirectory = relative(process.cwd(), join(import.meta.dirname, "src/generated")),
  ] = positionals;
  const { operations } = await generate(documentFile, outputDirectory, {
    ...(values.source && { source: values.source }),
    ...(values["operation-module"] && { operationModule: values["operation-module"] }),
  });
  console.log(
    `${operations} operations of ${documentFile} written to ${join(outputDirectory, "{openapi,operations}.ts")}`,
  );
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof DocumentError ? `${error.message} Nothing was written.` : error);
    process.exitCode = 1;
  }
}
