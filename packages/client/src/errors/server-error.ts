import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The API or LinkedIn failed (5xx), or answered 200 with `success: false`. A message may have gone out all the same.
 *
 * Reads have been tried again already. After a send: look before you send again.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (!result.ok && result.status === 500) console.log(await client.messaging.reconcile(result.error));
 * ```
 */
export class ServerError extends ConnectSafelyError {
  override get name(): "ServerError" {
    return "ServerError";
  }

  get code(): "server" {
    return "server";
  }
}
