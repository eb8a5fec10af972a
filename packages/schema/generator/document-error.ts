/** The document cannot be generated from. The message says where, what and what to do; a stack would add nothing. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
