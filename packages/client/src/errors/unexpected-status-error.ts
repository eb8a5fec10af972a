import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The server answered with a status that this client has no other class for, a redirect among them. Redirects are not
 * followed: a message must not travel to an address nobody checked. `location` says where the operation moved.
 *
 * @example
 * ```ts
 * const result = await client.messaging.getRecentMessages().result();
 * if (!result.ok && result.error.code === "unexpected_status") {
 *   console.log(result.error.status, result.error.location); // 307, "https://api.connectsafely.ai/linkedin/conversations"
 * }
 * ```
 */
export class UnexpectedStatusError extends ConnectSafelyError<{ location: string | undefined }> {
  override get name(): "UnexpectedStatusError" {
    return "UnexpectedStatusError";
  }

  get code(): "unexpected_status" {
    return "unexpected_status";
  }

  /** Where a redirect points, without its query. */
  declare readonly location: string | undefined;
}
