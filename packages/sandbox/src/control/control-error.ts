import type { Issue, Problem } from "../problems.ts";

/** The sandbox was asked for something that cannot be. The message says what, and what to ask for instead. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  /** A sentence, or the list of what is wrong with the input. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(typeof problem === "string" ? problem : problem.issues.map(sentence).join("; "));
    this.problem = problem;
  }
}

function sentence({ path, message }: Issue): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}
