/** What was given cannot be used: an unreadable document, an unknown check, a missing option. The CLI exits with 2. */
export class ContractInputError extends Error {
  override readonly name = "ContractInputError";
}

/** The target answered nothing at all. The CLI exits with 3. */
export class TargetUnreachableError extends Error {
  override readonly name = "TargetUnreachableError";
}
