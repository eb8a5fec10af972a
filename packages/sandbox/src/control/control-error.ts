/** The sandbox was asked for something that cannot be. The message says what, and what to ask for instead. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  /** A sentence, or the list of what is wrong with the input. */
  readonly problem: string | object;

  constructor(problem: string | object) {
    super(typeof problem === "string" ? problem : JSON.stringify(problem));
    this.problem = problem;
  }
}
