import type { OpenApi, Operation } from "../../setup/document.ts";
import type { SeedOperation, Statement } from "../seed-page.ts";
import { type Fact, operationFact, unless } from "./fact.ts";

const SILENT = "nothing of the kind";

export function operationStatementFacts({ operation, statements = [] }: SeedOperation): Fact[] {
  return statements.map(({ fact, says }) =>
    operationFact(operation, fact, (document, found) => unless(says.test(proseAbout(document, found)), SILENT)),
  );
}

export function statementFacts(statements: Statement[] = []): Fact[] {
  return statements.map(({ fact, says }) => ({
    name: fact,
    differs: (document) => unless(says.test(proseIn(document).join("\n")), SILENT),
  }));
}

/** The operation's own text, and the lines of the introduction and the tag pages that name the operation. */
function proseAbout({ info, tags }: OpenApi, { operationId, summary, description }: Operation): string {
  const pages = [info, ...tags].flatMap((page) => page.description.split("\n"));
  return [summary, description, ...pages.filter((line) => line.includes(`\`${operationId}\``))].join("\n");
}

/** Every description of the document, wherever it stands. */
function proseIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "description" && typeof value === "string" ? [value] : proseIn(value),
  );
}
