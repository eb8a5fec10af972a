import type { OperationId } from "@connectsafely/schema";
import type { Delivery } from "../delivery.ts";
import type { RateLimit } from "../rate-limit.ts";

/**
 * What every error is made of.
 *
 * @example
 * ```ts
 * const error = new ServerError("answered 500", { status: 500, delivery: "unknown" }); // for a test of your own
 * ```
 */
export interface ErrorDetails {
  operation?: OperationId | undefined;
  status?: number | undefined;
  delivery: Delivery;
  quota?: RateLimit | undefined;
  cause?: unknown;
  body?: unknown;
  /** Takes what must not be logged out of a body, or out of a text. */
  redact?: ((body: unknown) => unknown) | undefined;
  /** Whether the operation does no harm when it happens twice. */
  repeatable?: boolean;
}

/** `Symbol.for`, so that two copies of this package in one program know each other's errors. */
export const brand: unique symbol = Symbol.for("@connectsafely/client/error");
const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/**
 * What all errors of this client have in common. The class says what to do next; `delivery` says what became of the message.
 *
 * @example
 * ```ts
 * import { isConnectSafelyError } from "@connectsafely/client";
 *
 * try {
 *   await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
 * } catch (error) {
 *   if (!isConnectSafelyError(error)) throw error;
 *   console.log(error.code, error.delivery, error.message);
 * }
 * ```
 */
export abstract class ConnectSafelyError<Extra extends object = object> extends Error {
  abstract override readonly name: string;
  /** A word for programs. It stays the same when the sentence in `message` changes. */
  abstract readonly code: string;
  /** The operation that failed; `undefined` outside one, or when `client.raw` called a path the document does not have. */
  declare readonly operation: OperationId | undefined;
  /** The HTTP status, where the server answered. */
  declare readonly status: number | undefined;
  /** What is known about the message. For a read: about the request. */
  declare readonly delivery: Delivery;
  /** What is left, as far as it is known at this point. */
  declare readonly quota: RateLimit | undefined;
  readonly #hidden: Pick<ErrorDetails, "body" | "redact" | "repeatable">;

  constructor(message: string, { cause, body, redact, repeatable = false, ...shown }: ErrorDetails & Extra) {
    super(message, cause === undefined ? undefined : { cause });
    this.#hidden = { body, redact, repeatable };
    Object.assign(this, { operation: undefined, status: undefined, quota: undefined }, shown);
  }

  /** Whether the same call, made again later, may succeed and cannot do anything twice. */
  get retryable(): boolean {
    const { code, status = 0, delivery } = this;
    const mayPass = status === 408 || status >= 500 || /^(connection|timeout|quota_exceeded)$/.test(code);
    return mayPass && (delivery === "not-sent" || this.#hidden.repeatable === true);
  }

  /**
   * What the server answered, parsed where it is JSON, else the text, cut at 64 kB. It may hold names and message text, so
   * it is neither printed nor part of `JSON.stringify(error)`, which has a redacted copy.
   */
  get body(): unknown {
    return this.#hidden.body;
  }

  /** The error as data that may be logged: no key, no message text, no recipient. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, retryable } = this;
    return { name, code, message, ...(this as object), retryable, body: this.#hidden.redact?.(this.body) };
  }

  get [brand](): true {
    return true;
  }

  [inspect](_depth: number, options: object, print: (value: unknown, options: object) => string): string {
    const { name, message, ...known } = JSON.parse(JSON.stringify(this));
    const text = `${this.stack} ${print(this.cause === undefined ? known : { ...known, cause: this.cause }, options)}`;
    // A cause comes from the runtime or from a `fetch` of the caller, and may quote URL and headers.
    return String(this.#hidden.redact?.(text) ?? text);
  }
}
