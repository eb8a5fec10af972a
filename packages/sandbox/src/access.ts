// Who may come in.

export function bearerToken(authorization: string | null | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
}

/** Whether a page of this machine sent the request. */
export function isLocalOrigin(origin: string): boolean {
  return /^https?:\/\/(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(origin);
}

/** Whether the request was addressed to this machine by a name that only this machine has: a page elsewhere may own any other. */
export function isLocalHost(host: string): boolean {
  return isLocalOrigin(`http://${host}`);
}

export function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/i.test(address);
}

// `Date` too: it is the sandbox's, and the reset of a moved clock makes sense beside it only.
const exposed =
  "X-RateLimit-Action, X-RateLimit-Limit, X-RateLimit-Used, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Date";

/** What lets a page of this machine read an answer. */
export function crossOriginHeaders(origin: string): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": exposed,
    Vary: "Origin",
  };
}

export function preflightHeaders(
  requestedHeaders: string | null | undefined,
  methods: readonly string[],
): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": requestedHeaders ?? "Authorization, Content-Type",
    "Access-Control-Allow-Private-Network": "true",
    "Access-Control-Max-Age": "600",
  };
}
