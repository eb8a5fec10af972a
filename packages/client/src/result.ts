import type { AuthenticationError } from "./errors/authentication-error.ts";
import type { BadRequestError } from "./errors/bad-request-error.ts";
import type { AnyConnectSafelyError } from "./errors/is-connectsafely-error.ts";
import type { NotFoundError } from "./errors/not-found-error.ts";
import type { PermissionError } from "./errors/permission-error.ts";
import type { QuotaExceededError } from "./errors/quota-exceeded-error.ts";
import type { ServerError } from "./errors/server-error.ts";
import type { RateLimit } from "./rate-limit.ts";

/**
 * The call did what it says.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (result.ok) console.log(result.data.message, result.quota?.remaining);
 * ```
 */
export interface Succeeded<Data> {
  readonly ok: true;
  /** `undefined`: another 2xx; the real one is `response.status`. */
  readonly status: 200 | undefined;
  readonly data: Data;
  readonly error?: undefined;
  /** What is left after this call; `undefined` where neither headers nor this client know. */
  readonly quota: RateLimit | undefined;
  /** Status and headers. The body has been read; it is `data`. */
  readonly response: Response;
}

/**
 * The call failed with a status that the document describes for its operation.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (!result.ok && result.status === 403) console.log(result.error.message);
 * ```
 */
export interface Failed<Status extends number, Reason extends AnyConnectSafelyError, Quota = RateLimit | undefined> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: Reason;
  readonly quota: Quota;
  readonly response: Response;
}

/**
 * The call failed in any other way: before a request, on the network, or with a status the document does not describe.
 *
 * @example
 * ```ts
 * const result = await client.messaging.sendMessage(input).result();
 * if (!result.ok && result.status === undefined) console.log(result.error.code, result.error.status);
 * ```
 */
export interface FailedOtherwise {
  readonly ok: false;
  /** Always `undefined`, so that the other members narrow. The real one, if there was an answer, is `error.status`. */
  readonly status: undefined;
  readonly data?: undefined;
  readonly error: AnyConnectSafelyError;
  readonly quota: RateLimit | undefined;
  readonly response: Response | undefined;
}

/**
 * What a call can fail with, by documented status.
 *
 * @example
 * ```ts
 * type NotThere = Failures[404]; // { ok: false, status: 404, error: NotFoundError, … }
 * ```
 */
export interface Failures {
  400: Failed<400, BadRequestError>;
  401: Failed<401, AuthenticationError>;
  403: Failed<403, PermissionError>;
  404: Failed<404, NotFoundError>;
  422: Failed<422, BadRequestError>;
  429: Failed<429, QuotaExceededError>;
  500: Failed<500, ServerError>;
  502: Failed<502, ServerError>;
  503: Failed<503, ServerError>;
  504: Failed<504, ServerError>;
}

/**
 * As {@link Failures}, for an operation that costs quota: after its 429 the quota is known.
 *
 * @example
 * ```ts
 * type Spent = SendFailures[429]; // its quota is never undefined
 * ```
 */
export interface SendFailures extends Omit<Failures, 429> {
  429: Failed<429, QuotaExceededError, RateLimit>;
}

/**
 * What `.result()` gives: narrow it by `ok`, then by `status` or by `error.code`.
 *
 * @example
 * ```ts
 * const result: Result<SendMessageResult, SendFailures[429]> = await client.messaging.sendMessage(input).result();
 * ```
 */
export type Result<Data, Failure> = Succeeded<Data> | Failure | FailedOtherwise;
