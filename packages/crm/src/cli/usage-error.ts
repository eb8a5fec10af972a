/** The command line or the configuration is wrong: where, and what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
