import type { OpenApi } from "../setup/document.ts";
import type { Exception } from "./exceptions.ts";
import { exampleFacts } from "./facts/example-facts.ts";
import type { Fact } from "./facts/fact.ts";
import { bodyFieldFacts, parameterFacts } from "./facts/field-facts.ts";
import { operationFacts } from "./facts/operation-facts.ts";
import { headerFacts, responseFieldFacts, statusFacts } from "./facts/response-facts.ts";
import { operationStatementFacts, statementFacts } from "./facts/statement-facts.ts";
import type { SeedPage } from "./seed-page.ts";

export interface Difference {
  page: string;
  fact: string;
  documentSays: string;
}

export interface Comparison {
  /** Facts that the document lacks or contradicts without an exception that says why. */
  differences: Difference[];
  /** Exceptions that no longer describe how the document differs. */
  stale: string[];
}

/** All facts of a page, in the order of its data. */
export function factsOf(page: SeedPage): Fact[] {
  const facts = page.operations.flatMap((operation) => [
    ...operationFacts(page.base, operation),
    ...operationStatementFacts(operation),
    ...parameterFacts(operation),
    ...bodyFieldFacts(operation),
    ...statusFacts(operation),
    ...headerFacts(operation),
    ...responseFieldFacts(operation),
    ...exampleFacts(operation),
  ]);
  return [...facts, ...statementFacts(page.statements)];
}

export function compare(document: OpenApi, pages: SeedPage[], exceptions: Exception[]): Comparison {
  const found = pages.flatMap((page) =>
    factsOf(page).map((fact) => ({
      page: page.id,
      fact: fact.name,
      documentSays: fact.differs(document),
      check: fact,
    })),
  );
  const excepted = (one: { page: string; fact: string }) =>
    exceptions.some(({ page, fact }) => page === one.page && fact === one.fact);
  const differences = found.flatMap(({ page, fact, documentSays }) =>
    documentSays === undefined || excepted({ page, fact }) ? [] : [{ page, fact, documentSays }],
  );
  const stale = exceptions.flatMap((exception) => {
    const about = found.find(({ page, fact }) => page === exception.page && fact === exception.fact);
    const why = staleness(document, exception, about);
    return why === undefined ? [] : [`${exception.page}, ${exception.fact}: ${why}`];
  });
  return { differences, stale };
}

function staleness(
  document: OpenApi,
  exception: Exception,
  about: { documentSays: string | undefined; check: Fact } | undefined,
): string | undefined {
  if (!about) return "the page states no such fact";
  if (about.documentSays === undefined) return "the document agrees with the page";
  if ("instead" in exception) {
    const still = about.check.differs(document, exception.instead);
    return still && "the document has no example with the values that the exception names";
  }
  return about.documentSays === exception.documentSays ? undefined : `the document says: ${about.documentSays}`;
}
