import type { OperationId, Quota } from "@connectsafely/schema";
import type { AnyConnectSafelyError } from "./errors/is-connectsafely-error.ts";
import type { Logger } from "./logger.ts";

/**
 * A request on its way out, as middleware sees it: without the API key, which is added behind the last one.
 *
 * @example
 * ```ts
 * const named = (request: OutgoingRequest): OutgoingRequest => {
 *   const headers = new Headers(request.headers);
 *   headers.set("x-team", "sales");
 *   return { ...request, headers };
 * };
 * ```
 */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | ArrayBuffer | undefined;
}

/**
 * What a middleware may know about the call besides its request.
 *
 * @example
 * ```ts
 * const isSend = ({ delivery }: MiddlewareContext) => delivery === "at-most-once";
 * ```
 */
export interface MiddlewareContext {
  /** `undefined` when `client.raw` calls a path that the document does not have. */
  readonly operation: OperationId | undefined;
  /** The path of the document, below the base URL and without query. */
  readonly path: string;
  /** The account the call is made for; `undefined` for the key's default account. */
  readonly accountId: string | undefined;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether a second request may do a second thing. */
  readonly delivery: "repeatable" | "at-most-once";
  /** What the call costs, for a send. */
  readonly quota: Quota | undefined;
  /** Ends when the caller aborts or the try runs out of time. */
  readonly signal: AbortSignal;
  readonly logger: Logger | undefined;
}

/**
 * Passes the request on: to the next middleware, in the end to `fetch`.
 *
 * @example
 * ```ts
 * const counted = async (request: OutgoingRequest, next: Next) => {
 *   requests.add(1);
 *   return next(request);
 * };
 * ```
 */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * A layer around every try of every call: see the request before it leaves, the response when it comes back.
 *
 * Return what `next` gave, or a response of your own. To read a body, read that of `response.clone()`. A send may be passed
 * on once only: the second `next` of the same try throws, for it could deliver a second message.
 *
 * @example
 * ```ts
 * const timed: Middleware = async (request, next, { operation }) => {
 *   const start = performance.now();
 *   const response = await next(request);
 *   console.log(operation, response.status, performance.now() - start);
 *   return response;
 * };
 * const client = createClient({ middleware: [timed] });
 * ```
 */
export interface Middleware {
  (request: OutgoingRequest, next: Next, context: MiddlewareContext): Promise<Response>;
  /**
   * Hears of a call that ends before its first try, so that there is no request to see: bad input, a spent quota, a signal
   * that aborted in time. It only watches.
   */
  refused?(error: AnyConnectSafelyError, context: Omit<MiddlewareContext, "attempt" | "signal">): void;
}

/** The first middleware is the outermost. */
export function compose(middleware: readonly Middleware[], context: MiddlewareContext, wire: Next): Next {
  return middleware.reduceRight<Next>(
    (next, layer) => async (request) => checkResponse(await layer(request, next, context)),
    wire,
  );
}

/** Mocks and middleware often forget to return, or return less than a Response. */
export function checkResponse(response: Response | undefined): Response {
  if (typeof response?.headers?.get === "function") return response;
  throw new TypeError("it returned no Response; return that of next(request), or a new one");
}
