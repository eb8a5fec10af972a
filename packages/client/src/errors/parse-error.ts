import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The server answered 2xx, but not with the JSON object it promises: broken JSON, HTML, nothing, or more than 10 MB.
 *
 * After a send this is no failed send. `accepted` when it was JSON that broke, `unknown` when it never was JSON.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (!result.ok && result.error.code === "parse") console.log(result.error.delivery); // never "not-sent"
 * ```
 */
export class ParseError extends ConnectSafelyError {
  override get name(): "ParseError" {
    return "ParseError";
  }

  get code(): "parse" {
    return "parse";
  }
}
