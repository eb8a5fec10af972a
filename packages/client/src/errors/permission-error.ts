import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The account may not do this (403): the subscription has lapsed, or LinkedIn refuses a message through this group.
 *
 * `message` has the server's reason. The same call fails again until that is solved.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendGroupMessage(input).result();
 * if (!result.ok && result.status === 403) console.log(result.error.message);
 * ```
 */
export class PermissionError extends ConnectSafelyError {
  override get name(): "PermissionError" {
    return "PermissionError";
  }

  get code(): "permission" {
    return "permission";
  }
}
