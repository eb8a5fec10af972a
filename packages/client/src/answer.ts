import type { AnyConnectSafelyError } from "./errors/is-connectsafely-error.ts";
import type { RateLimit } from "./rate-limit.ts";

/** How a call ended. */
export type Answer = Success | Failure;

interface Success {
  ok: true;
  data: object;
  error?: undefined;
  /** The body as it came. */
  text?: string | undefined;
  response: Response;
  quota: RateLimit | undefined;
  documented?: boolean;
}

export interface Failure {
  ok: false;
  error: AnyConnectSafelyError;
  /** The body, where there is one to show: all of it, or the beginning of an error page. */
  text?: string | undefined;
  response?: Response | undefined;
  /** The document describes this status for this operation. */
  documented?: boolean;
}
