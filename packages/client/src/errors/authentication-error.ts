import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The API key is missing, wrong or revoked (401). Get a valid key; the same one fails again.
 *
 * @example
 * ```ts
 * const result = await client.messaging.getRecentMessages().result();
 * if (!result.ok && result.status === 401) console.error("Check CONNECTSAFELY_API_KEY.");
 * ```
 */
export class AuthenticationError extends ConnectSafelyError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }

  get code(): "authentication" {
    return "authentication";
  }
}
