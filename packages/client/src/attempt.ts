import type { CallContext } from "./call-context.ts";
import type { Config } from "./config.ts";
import { checkResponse, compose, type OutgoingRequest } from "./middleware.ts";
import { MAX_DELAY } from "./rate-limit.ts";
import { type Body, MAX_DATA, MAX_ERROR, readBody } from "./read-body.ts";
import { wireBody } from "./wire-body.ts";

/** How one try ended. */
export interface Attempt {
  /** Whether the request was handed to `fetch`. While it is `false`, nothing can have gone out. */
  left: boolean;
  /** The answer, whatever its status. */
  response?: Response;
  /** Missing where the answer is, and where a middleware has read it. */
  body?: Body;
  /** Who ended the try before its time. */
  stoppedBy?: "signal" | "timeout";
  /** What `fetch` rejected with (`network`), or what the caller's own functions threw (`caller`). */
  failed?: { by: "network" | "caller"; cause: unknown };
}

/**
 * One try: middleware, then the key, then `fetch`, then the body. Never rejects.
 * It ends when the time is up or the caller aborts, even if a `fetch` or a body ignores its signal.
 */
export async function attempt(
  { credentials, logger, middleware, origin }: Config,
  request: OutgoingRequest,
  call: CallContext,
  number: number,
  timeout: number,
): Promise<Attempt> {
  const { operation, path, accountId, delivery, quota, fetch } = call;
  const { signal } = call.config;
  const result: Attempt = { left: false };
  const controller = new AbortController();
  let over = false;
  let giveUp: (reason: unknown) => void = () => {};

  const stop = (by: "signal" | "timeout", reason: unknown) => {
    result.stoppedBy ??= by;
    controller.abort(reason);
    giveUp(reason);
  };
  const onAbort = () => stop("signal", signal?.reason);
  const onTimeout = () => stop("timeout", new DOMException("timeout", "TimeoutError"));

  async function wire(outgoing: OutgoingRequest): Promise<Response> {
    // A copy where someone else holds them too: a middleware, which must not see the key, or the fetch of an earlier try.
    const shared = middleware.length > 0 || number > 1;
    const headers = shared ? new Headers(outgoing.headers) : outgoing.headers;
    // Elsewhere than at the API the key has no business, wherever a middleware may point the request.
    if (outgoing.url.startsWith(`${origin}/`)) {
      const authorization = credentials.authorization();
      headers.set("authorization", typeof authorization === "string" ? authorization : await authorization);
    }
    // Nothing is awaited from here to `fetch`, so that two calls of next() cannot both pass.
    controller.signal.throwIfAborted();
    if (over) throw new TypeError("it called next() after its own answer");
    if (result.left && delivery === "at-most-once") {
      throw new TypeError("it called next() twice, and a second request may reach a person twice");
    }
    result.left = true;
    let response: Response | undefined;
    try {
      response = await fetch(outgoing.url, {
        method: outgoing.method,
        headers,
        ...wireBody(outgoing.body, delivery),
        redirect: "manual",
        signal: controller.signal,
      });
    } catch (cause) {
      result.failed = { by: "network", cause };
      throw cause;
    }
    return checkResponse(response);
  }

  const timer = setTimeout(onTimeout, Math.min(timeout, MAX_DELAY));
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    const context = { operation, path, accountId, attempt: number, delivery, quota, signal: controller.signal, logger };
    const response = await new Promise<Response>((resolve, reject) => {
      giveUp = reject;
      if (signal?.aborted) return onAbort();
      compose(
        middleware,
        context,
        wire,
      )(request).then((answer) => {
        resolve(answer);
        // Too late: nobody will read it, and its connection must not stay open.
        if (controller.signal.aborted) void answer.body?.cancel().catch(() => {});
      }, reject);
    });
    result.response = response;
    if (response.bodyUsed) throw new TypeError("it read the body; read that of response.clone() instead");
    result.body = await readBody(response, response.ok ? MAX_DATA : MAX_ERROR, controller.signal);
  } catch (cause) {
    result.failed ??= { by: "caller", cause };
  } finally {
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
  return result;
}
