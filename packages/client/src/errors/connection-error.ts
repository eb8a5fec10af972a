import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The network failed: the connection was never made, or it died. `delivery` says which.
 *
 * A send whose connection was never made has been tried again already (`maxRetries`). A dead socket says nothing about the message.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (!result.ok && result.error.code === "connection" && result.error.delivery === "unknown") {
 *   console.log(await client.messaging.reconcile(result.error));
 * }
 * ```
 */
export class ConnectionError extends ConnectSafelyError {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  get code(): "connection" {
    return "connection";
  }
}
