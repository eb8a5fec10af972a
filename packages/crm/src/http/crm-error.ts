/**
 * - `auth`: the token is wrong, or lacks a right. Nothing will work until that is mended.
 * - `refused`: the request was understood and declined.
 * - `missing`: what it names does not exist.
 * - `unavailable`: it was not done; later it may be.
 * - `budget`: it was not asked for, to leave others their share of the day.
 * - `in-doubt`: it may have been done.
 */
export type CrmErrorKind = "auth" | "refused" | "missing" | "unavailable" | "budget" | "in-doubt";

/**
 * A failure of a CRM: what happened, where, and what to do next.
 *
 * @example
 * ```ts
 * try {
 *   await createSink("hubspot").setup(true);
 * } catch (error) {
 *   if (error instanceof CrmError && error.kind === "auth") console.error(error.message);
 *   else throw error;
 * }
 * ```
 */
export class CrmError extends Error {
  override readonly name = "CrmError";
  readonly kind: CrmErrorKind;
  readonly status: number | undefined;

  constructor(kind: CrmErrorKind, message: string, details: { status?: number | undefined; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
  }
}
