import type { Account, Sandbox } from "@connectsafely/sandbox";

// Answers made from answers.

/** The answer with another body. One that breaks off, or is no JSON, stays as it is. */
export async function edited<Body>(response: Response, change: (body: Body) => object | undefined): Promise<Response> {
  let body: Body;
  try {
    body = (await response.clone().json()) as Body;
  } catch {
    return response;
  }
  const { status, headers } = response;
  return new Response(JSON.stringify(change(body) ?? body), { status, headers });
}

export function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers);
  change(headers);
  return new Response(response.body, { status: response.status, headers });
}

/** A new answer that takes its headers from the one before it. */
export function insteadOf(
  response: Response,
  status: number,
  body: object | string,
  type = "application/json",
): Response {
  const headers = new Headers(response.headers);
  headers.set("content-type", type);
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}

/** An answer of our own, for requests that never reach the sandbox. */
export function answer(sandbox: Sandbox, status: number, body: object, quota?: Account["quota"]): Response {
  const headers = new Headers({ "content-type": "application/json", "cache-control": "no-store" });
  headers.set("date", new Date(sandbox.control.getClock().now).toUTCString());
  if (quota !== undefined) setQuotaHeaders(headers, quota);
  return new Response(JSON.stringify(body), { status, headers });
}

export function setQuotaHeaders(headers: Headers, { action, limit, used, remaining, resetAt }: Account["quota"]): void {
  headers.set("x-ratelimit-action", action);
  headers.set("x-ratelimit-limit", String(limit));
  headers.set("x-ratelimit-used", String(used));
  headers.set("x-ratelimit-remaining", String(remaining));
  headers.set("x-ratelimit-reset", resetAt);
}
