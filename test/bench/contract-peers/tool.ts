import type { DocumentMutant, ServerMutant } from "../../mutation/mutant.ts";

/** What a tool complains about, by the column it counts in. The same complaint is the same line on every run. */
export type Complaints = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * Shows something to a tool. `known` is what it says about the healthy thing, which is noise: once it said something
 * else, it may stop. Without it, it goes on to the end.
 */
export type Look<Subject> = (subject: Subject, known?: Complaints) => Promise<Complaints>;

export interface Tool<Subject> {
  readonly name: string;
  /** In how many ways its complaints are counted, the strictest first. */
  readonly columns: readonly string[];
  /** What it is asked to do, for the footnote. */
  readonly about: string;
  start(): Promise<Look<Subject>>;
}

/** What is said there and was not known. Nothing, as long as nothing is known. */
export function news(known: Complaints | undefined, column: string, lines: Iterable<string>): string[] {
  return known === undefined ? [] : [...lines].filter((line) => !known[column]?.has(line));
}

export type ServerSubject = Pick<ServerMutant, "mutate">;
export type DocumentSubject = Pick<DocumentMutant, "mutate">;
export type ServerTool = Tool<ServerSubject>;
export type DocumentTool = Tool<DocumentSubject>;
