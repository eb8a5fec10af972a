import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The answer was not complete in time (`timeout` for a try, `totalTimeout` for the call). A message may have gone out.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input, { timeout: 5_000 }).result();
 * if (!result.ok && result.error.code === "timeout") console.log(result.error.delivery); // "unknown"
 * ```
 */
export class TimeoutError extends ConnectSafelyError {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }

  get code(): "timeout" {
    return "timeout";
  }
}
