import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * What you named does not exist or is not visible to the account (404). Check the id or URN; the same one fails again.
 *
 * @example
 * ```ts
 * const result = await client.messaging.getConversationDetails({ conversationUrn }).result();
 * if (!result.ok && result.error.code === "not_found") console.log("no such conversation");
 * ```
 */
export class NotFoundError extends ConnectSafelyError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }

  get code(): "not_found" {
    return "not_found";
  }
}
