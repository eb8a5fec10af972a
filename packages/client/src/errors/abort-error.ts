import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * Your `signal` ended the call. Nothing to mend; `delivery` says how far a send had come.
 *
 * `not-sent` while it waited for its turn, `unknown` once the request was under way.
 *
 * @example
 * ```ts
 * const stop = new AbortController();
 * setTimeout(() => stop.abort(), 1_000);
 * const result = await client.messaging.getRecentMessages({}, { signal: stop.signal }).result();
 * if (!result.ok && result.error.code === "abort") console.log("stopped in time");
 * ```
 */
export class AbortError extends ConnectSafelyError {
  override get name(): "AbortError" {
    return "AbortError";
  }

  get code(): "abort" {
    return "abort";
  }
}
