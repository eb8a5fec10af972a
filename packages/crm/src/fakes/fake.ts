import type { Operation } from "@connectsafely/schema";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import type { Rules } from "./rules.ts";

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

interface Incoming {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** A fault that concerns part of a batch, for the handler to act on. */
  readonly fault: Fault | undefined;
}

export type Handler = (request: Incoming) => Answer;

export interface FakeOptions {
  readonly operations: Record<string, Operation>;
  readonly rules: Record<string, Rules>;
  readonly handlers: Record<string, Handler>;
  isAuthorized(headers: Headers): boolean;
  error(status: number, message: string): unknown;
  /** The limit headers of an answer, from what is left in this window. */
  limitHeaders(left: number, limit: number): Record<string, string>;
}

/** So many calls per interval. */
export interface FakeLimit {
  readonly calls: number;
  readonly intervalMs: number;
  readonly now?: () => number;
}

export interface Fake {
  readonly fetch: typeof fetch;
  readonly faults: Faults;
  /** Every call by operation, also those that a fault ate. */
  readonly calls: Map<string, number>;
  /** Requests and answers that broke the document. A correct client leaves it empty. */
  readonly defects: string[];
  limit: FakeLimit | undefined;
}

/** A server with a memory that speaks one of the documents in `specs/`: closed to requests that these do not describe. */
export function createFake(options: FakeOptions): Fake {
  const faults = createFaults();
  const calls = new Map<string, number>();
  const defects: string[] = [];
  let window = { from: 0, used: 0 };

  const fake: Fake = {
    // The caller's own signal: one that follows it may be collected while everything waits.
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return answer(request, init?.signal ?? request.signal);
    },
    faults,
    calls,
    defects,
    limit: undefined,
  };

  async function answer(request: Request, signal: AbortSignal): Promise<Response> {
    const url = new URL(request.url);
    const route = findRoute(options.operations, request.method, url.pathname);
    if (route === undefined) {
      defects.push(`${request.method} ${url.pathname} is no operation of the document`);
      return json(404, options.error(404, "no such path"));
    }
    const { operation, path } = route;
    calls.set(operation, (calls.get(operation) ?? 0) + 1);
    const fault = faults.next(operation);
    const limited = takeFromLimit();
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 20));
    if (fault?.kind === "drop-before") throw new TypeError("fetch failed");
    if (fault?.kind === "500-before") return json(500, options.error(500, "internal error"));
    if (fault?.kind === "429" || limited.over) {
      return json(429, options.error(429, "too many requests"), { "retry-after": "1", ...limited.headers });
    }
    if (fault?.kind === "401" || !options.isAuthorized(request.headers))
      return json(401, options.error(401, "the token is invalid"));

    const text = await request.text();
    const query = Object.fromEntries(url.searchParams);
    const refused = check(operation, text, query);
    if (refused !== undefined) return json(400, options.error(400, refused));

    const handled = options.handlers[operation]?.({
      path,
      query,
      body: text === "" ? undefined : JSON.parse(text),
      fault,
    });
    if (handled === undefined) throw new Error(`The fake has no handler for ${operation}.`);
    conform(operation, handled);
    if (fault?.kind === "500-after") return json(500, options.error(500, "internal error"));
    if (fault?.kind === "drop-after") throw new TypeError("fetch failed");
    if (fault?.kind === "hang-after") return hang(signal);
    return json(handled.status, handled.body, limited.headers);
  }

  function takeFromLimit(): { over: boolean; headers: Record<string, string> } {
    const { limit } = fake;
    if (limit === undefined) return { over: false, headers: {} };
    const now = (limit.now ?? Date.now)();
    if (now - window.from >= limit.intervalMs) window = { from: now, used: 0 };
    window.used++;
    const left = Math.max(0, limit.calls - window.used);
    return { over: window.used > limit.calls, headers: options.limitHeaders(left, limit.calls) };
  }

  /** What is wrong with a request. Query values are text on the wire, so they are read as the document types them. */
  function check(operation: string, body: string, query: Record<string, string>): string | undefined {
    const rules = options.rules[operation];
    const fields = options.operations[operation]?.parameters.query ?? {};
    const typed = Object.entries(query).map(([name, value]) => {
      const type = fields[name]?.type;
      return [name, type === "integer" ? Number(value) : type === "boolean" ? value === "true" : value];
    });
    const value: unknown = body === "" ? Object.fromEntries(typed) : JSON.parse(body);
    if (rules?.request(value)) return undefined;
    const [problem] = rules?.request.errors ?? [];
    const what = `${operation}: ${problem?.instancePath} fails ${problem?.keyword} ${JSON.stringify(problem?.params)}`;
    defects.push(what);
    return what;
  }

  function conform(operation: string, { status, body }: Answer): void {
    const validate = options.rules[operation]?.responses[status]?.body;
    if (validate === undefined && status !== 204)
      defects.push(`${operation} answered ${status}, which is not documented`);
    if (validate?.(body) === false) defects.push(`${operation} answered ${JSON.stringify(validate.errors?.[0])}`);
  }

  return fake;
}

function findRoute(operations: Record<string, Operation>, method: string, pathname: string) {
  for (const [operation, row] of Object.entries(operations)) {
    const pattern = new RegExp(`^${row.path.replace(/\./g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const found = row.method === method ? pattern.exec(pathname) : null;
    if (found === null) continue;
    const path = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, path: Object.fromEntries(path) as Record<string, string> };
  }
  return undefined;
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  if (status === 204) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

function hang(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
