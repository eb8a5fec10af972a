import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * One thing that is wrong with the input. The value itself is left out: it may be a message or a name.
 *
 * @example
 * ```ts
 * for (const { path, message } of error.issues) form.mark(path, message);
 * ```
 */
export interface InputIssue {
  /** Where it is, such as `count` or `messageUrns.0`. */
  path: string;
  message: string;
}

/**
 * The input is not what the operation expects. Mend it; the same call fails again.
 *
 * With a `status` the server refused it; without one the client did, before any request.
 *
 * @example
 * ```ts
 * const result = await client.messaging.getRecentMessages({ count: 0 }).result();
 * if (!result.ok && result.error.code === "bad_request") {
 *   console.log(result.error.issues); // [{ path: "count", message: "must be at least 1" }]
 * }
 * ```
 */
export class BadRequestError extends ConnectSafelyError<{ issues: readonly InputIssue[] }> {
  override get name(): "BadRequestError" {
    return "BadRequestError";
  }

  get code(): "bad_request" {
    return "bad_request";
  }

  /** What is wrong, field by field, as far as it is known. */
  declare readonly issues: readonly InputIssue[];
}
