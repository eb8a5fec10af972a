import type { NormalizedProblem } from "@redocly/openapi-core";

const KINDS: ((problem: NormalizedProblem) => boolean)[] = [
  ({ message }) => message.startsWith("Failed to parse"),
  ({ ruleId }) => ruleId === "no-unresolved-refs",
  ({ message }) => !message.startsWith("Example validation errored"),
];

/**
 * The problems to mend first. What a file that cannot be read leaves behind also looks wrong: schemas do not compile,
 * fields do not exist, examples cannot be checked. Told together, the consequences bury the cause.
 */
export function causes(problems: NormalizedProblem[]): NormalizedProblem[] {
  const first = KINDS.map((kind) => problems.filter(kind)).find((found) => found.length > 0) ?? problems;
  // Redocly reports a file that does not parse once for every `$ref` that leads there.
  return [...new Map(first.map((problem) => [whatAndWhere(problem), problem])).values()];
}

function whatAndWhere({ message, location: [where] }: NormalizedProblem): string {
  return JSON.stringify([message, where?.source.absoluteRef, where?.pointer]);
}
