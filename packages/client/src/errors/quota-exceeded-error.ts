import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * Why there was no slot. `server`: it answered 429. The others were found out here, without a request: `spent`, nothing is
 * left; `floor`, what is left is kept back; `store-down`, the shared quota store does not answer, so that nobody knows.
 *
 * @example
 * ```ts
 * if (error.reason === "store-down") console.error("Redis does not answer");
 * ```
 */
export type QuotaReason = "server" | "spent" | "floor" | "store-down";

/**
 * The account has used what it may use. Wait until `resetAt`; a try before that fails.
 *
 * Without a `status` no request was made. With 429 the server said so; on a read that is its limit of requests per minute.
 *
 * @example
 * ```ts
 * try {
 *   await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
 * } catch (error) {
 *   if (!(error instanceof QuotaExceededError)) throw error;
 *   console.log(error.resetAt, error.quota?.used);
 * }
 * ```
 */
export class QuotaExceededError extends ConnectSafelyError<{
  resetAt: Date | undefined;
  reason: QuotaReason;
}> {
  override get name(): "QuotaExceededError" {
    return "QuotaExceededError";
  }

  get code(): "quota_exceeded" {
    return "quota_exceeded";
  }

  /** When it is worth another try; `undefined` where nobody said. */
  declare readonly resetAt: Date | undefined;
  declare readonly reason: QuotaReason;
}
