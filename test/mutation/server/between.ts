import type { Sandbox } from "@connectsafely/sandbox";
import { type Operation, type OperationId, operations } from "@connectsafely/schema";

// What a mutant stands on: a request and its answer, taken apart so that either can be changed on its way.

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | undefined;
}

export interface Said {
  status: number;
  headers: Headers;
  text: string;
}

export type Next = (asked: Asked) => Promise<Said>;
export type Between = (asked: Asked, next: Next) => Promise<Said> | Said;
export type Mutate = (sandbox: Sandbox) => typeof fetch;

/** A server that does something of its own before, after or in place of what the sandbox does. */
export function serves(make: (sandbox: Sandbox) => Between): Mutate {
  return (sandbox) => {
    const between = make(sandbox);
    const next: Next = async ({ method, url, headers, body }) => {
      const answer = await sandbox.fetch(url, { method, headers, ...(body !== undefined && { body }) });
      return { status: answer.status, headers: new Headers(answer.headers), text: await answer.text() };
    };
    return async (input, init) => {
      const request = new Request(input, init);
      const body = request.body === null ? undefined : await request.text();
      const url = new URL(request.url);
      const { status, headers, text } = await between(
        { method: request.method, url, headers: request.headers, body },
        next,
      );
      // Bytes, because a text would bring a Content-Type of its own.
      return new Response(status === 204 ? null : new TextEncoder().encode(text), { status, headers });
    };
  };
}

/** A server that hears something else than it was asked. */
export function hears(change: (asked: Asked) => Asked): Mutate {
  return serves(() => (asked, next) => next(change(asked)));
}

/** A server that answers something else than it should: `change` alters the answer in place. */
export function says(change: (said: Said, asked: Asked, sandbox: Sandbox) => void): Mutate {
  return serves((sandbox) => async (asked, next) => {
    const said = await next(asked);
    change(said, asked, sandbox);
    return said;
  });
}

const byRequest = new Map<string, OperationId>();
for (const [id, { method, path }] of Object.entries(operations)) {
  byRequest.set(`${method} /linkedin${path}`, id as OperationId);
}

export function operationOf({ method, url }: Asked): OperationId | undefined {
  return byRequest.get(`${method} ${url.pathname}`);
}

export function isSend(asked: Asked): boolean {
  const id = operationOf(asked);
  const row: Operation | undefined = id && operations[id];
  return row?.quota !== undefined;
}

export function isRead(asked: Asked): boolean {
  const id = operationOf(asked);
  return id === "getRecentMessages" || id === "getConversationDetails";
}

/** The body as fields; empty where it holds none. */
export function fieldsOf({ body }: { readonly body: string | undefined }): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The same request with other fields: `change` alters them in place. A body that holds none is left as it is. */
export function withFields(asked: Asked, change: (fields: Record<string, unknown>) => void): Asked {
  const fields = fieldsOf(asked);
  if (Object.keys(fields).length === 0) return asked;
  change(fields);
  return { ...asked, body: JSON.stringify(fields) };
}

/** The same request with another query: `change` alters it in place. */
export function withQuery(asked: Asked, change: (query: URLSearchParams) => void): Asked {
  const url = new URL(asked.url);
  change(url.searchParams);
  return { ...asked, url };
}

export function withHeader(asked: Asked, name: string, value: string): Asked {
  const headers = new Headers(asked.headers);
  headers.set(name, value);
  return { ...asked, headers };
}

/** What the request is about, wherever its operation carries that. */
export function inputOf(asked: Asked): Record<string, unknown> {
  return asked.method === "GET" ? Object.fromEntries(asked.url.searchParams) : fieldsOf(asked);
}

/** Another body: `change` alters the old one in place, or gives the new one. Left alone where the body is no JSON object. */
export function rewrite<Body extends object>(said: Said, change: (body: Body) => unknown): void {
  let body: Body;
  try {
    body = JSON.parse(said.text);
  } catch {
    return;
  }
  if (typeof body !== "object" || body === null) return;
  said.text = JSON.stringify(change(body) ?? body);
}

/** An answer of the server's own. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Said {
  const all = new Headers({ "content-type": "application/json", "cache-control": "no-store" });
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return { status, headers: all, text: JSON.stringify(body) };
}
