import type { AbortError } from "./abort-error.ts";
import type { AuthenticationError } from "./authentication-error.ts";
import type { BadRequestError } from "./bad-request-error.ts";
import type { ConfigError } from "./config-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import { brand } from "./connectsafely-error.ts";
import type { NotFoundError } from "./not-found-error.ts";
import type { ParseError } from "./parse-error.ts";
import type { PermissionError } from "./permission-error.ts";
import type { QuotaExceededError } from "./quota-exceeded-error.ts";
import type { ServerError } from "./server-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnexpectedStatusError } from "./unexpected-status-error.ts";

/**
 * Every error this client throws. `error.code` tells them apart in a `switch`.
 *
 * @example
 * ```ts
 * function waitFor(error: AnyConnectSafelyError): Date | undefined {
 *   return error.code === "quota_exceeded" ? error.resetAt : undefined;
 * }
 * ```
 */
export type AnyConnectSafelyError =
  | AbortError
  | AuthenticationError
  | BadRequestError
  | ConfigError
  | ConnectionError
  | NotFoundError
  | ParseError
  | PermissionError
  | QuotaExceededError
  | ServerError
  | TimeoutError
  | UnexpectedStatusError;

/**
 * Whether a caught value is an error of this client, also of another copy or version of the package (where `instanceof` says no).
 *
 * @example
 * ```ts
 * try {
 *   await client.messaging.sendTypingIndicator({ conversationUrn });
 * } catch (error) {
 *   if (!isConnectSafelyError(error)) throw error;
 *   if (error.code === "quota_exceeded") console.log(error.resetAt);
 * }
 * ```
 */
export function isConnectSafelyError(value: unknown): value is AnyConnectSafelyError {
  return typeof value === "object" && value !== null && brand in value;
}
