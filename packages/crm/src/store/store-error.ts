/**
 * The state cannot be used: what is wrong with it, and what to do.
 *
 * @example
 * ```ts
 * const store = await openStore("notes.txt", "hubspot").catch((error) => {
 *   console.error(error instanceof StoreError ? error.message : error); // … it is no SQLite file. Name another with --store.
 * });
 * ```
 */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
