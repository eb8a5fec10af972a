import type { CallContext } from "./call-context.ts";
import type { OutgoingRequest } from "./middleware.ts";
import type { FetchInit } from "./options.ts";

/**
 * The body as `fetch` gets it. For a send it comes with what stops a runtime from asking again by itself: some do when a
 * connection that they kept open breaks, though the server may have acted on the request. The caller would see one 200
 * for two messages.
 */
export function wireBody(
  body: OutgoingRequest["body"],
  delivery: CallContext["delivery"],
): Pick<FetchInit, "body" | "duplex" | "keepalive"> {
  const once = delivery === "at-most-once";
  // Deno (seen with 2.9.6) repeats what it can read a second time, a stream never: https://github.com/denoland/deno/pull/32566
  if (once && "Deno" in globalThis) return { body: new Blob([body ?? ""]).stream(), duplex: "half" };
  return {
    ...(body !== undefined && { body }),
    // Bun (1.3.11 and before) repeats what goes over a connection that it kept: https://github.com/oven-sh/bun/pull/28708
    ...(once && "Bun" in globalThis && { keepalive: false }),
  };
}
