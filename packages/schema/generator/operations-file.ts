import type { OpenApiDocument } from "./document.ts";
import { exampleDay } from "./example-day.ts";
import { literal } from "./literal.ts";
import type { OperationsTable } from "./operations-table.ts";

/** The text of `operations.ts`. What the document does not say is left out, the constant with it. */
export function operationsFile(document: OpenApiDocument, table: OperationsTable, operationModule: string): string {
  return [
    `import type { Operation } from ${literal(operationModule)};\n`,
    "/** What the document says about each operation, keyed by its id. */",
    `export const operations = ${literal(table)} as const satisfies Record<string, Operation>;\n`,
    "export type OperationId = keyof typeof operations;\n",
    ...constant("server", document.servers?.[0]?.url, "The document's first server: every path is relative to it."),
    ...constant("EXAMPLE_DAY", exampleDay(document), "The UTC day on which every example of the document lives."),
  ].join("\n");
}

function constant(name: string, value: string | undefined, comment: string): string[] {
  return value === undefined ? [] : [`/** ${comment} */`, `export const ${name} = ${literal(value)};\n`];
}
