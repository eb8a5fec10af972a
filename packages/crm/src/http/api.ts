import type { Operation } from "@connectsafely/schema";
import { CrmError, type CrmErrorKind } from "./crm-error.ts";
import type { Limiter, Limits } from "./limiter.ts";

type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;
type PathOf<T> = T extends { parameters: { path: infer Path } } ? { path: Path } : unknown;
type QueryOf<T> = T extends { parameters: { query?: infer Query } }
  ? [NonNullable<Query>] extends [never]
    ? unknown
    : { query: NonNullable<Query> }
  : unknown;
type BodyOf<T> = T extends { requestBody: infer Body } ? { body: Json<NonNullable<Body>> } : unknown;

/** What an operation of the document takes. */
type Input<T> = PathOf<T> & QueryOf<T> & BodyOf<T>;
/** What it answers when it succeeds. */
type Data<T> = T extends { responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 204 | 207)]: Json<Responses[Status]> }[keyof Responses &
      (200 | 201 | 204 | 207)]
  : never;

/** What differs between CRMs on the wire. */
export interface Dialect {
  readonly name: string;
  readonly baseUrl: string;
  headers(): Promise<Record<string, string>> | Record<string, string>;
  limits(headers: Headers, now: number): Limits;
  /** The sentence in an error's body, and its kind where the status does not tell. */
  explain(status: number, body: unknown): { message: string; kind?: CrmErrorKind | "limit" | undefined };
  /** What to do about a token that is refused. */
  readonly onAuth: string;
  /** Tokens of the day's budget that an operation costs. */
  cost?(operation: string): number;
}

export interface World {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
}

export interface Api<Types> {
  call<Id extends keyof Types & string>(operation: Id, input: Input<Types[Id]>): Promise<Data<Types[Id]>>;
  /** Calls made, by operation. */
  readonly calls: ReadonlyMap<string, number>;
}

const TRIES = 4;
/** A limit that lasts longer ends the run: what is left is for the next one. */
const LONGEST_WAIT = 5 * 60_000;

/** A typed client of one CRM. What is repeatable in its document is tried again; what is not is `in-doubt` instead. */
export function createApi<Types>(
  table: Record<keyof Types & string, Operation>,
  dialect: Dialect,
  limiter: Limiter,
  world: World,
): Api<Types> {
  const calls = new Map<string, number>();

  /** One request and its whole answer, within the time limit. */
  async function attempt(operation: string, row: Operation, input: RawInput): Promise<Answer> {
    await limiter.ready(dialect.cost?.(operation) ?? 1);
    calls.set(operation, (calls.get(operation) ?? 0) + 1);
    const headers = { ...(await dialect.headers()), "content-type": "application/json", accept: "application/json" };
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DOMException("too slow", "TimeoutError")), world.timeout);
    try {
      const response = await world.fetch(urlOf(dialect, row, input), {
        method: row.method,
        headers,
        body,
        // A redirect to another host would take the token along.
        redirect: "manual",
        signal: limit.signal,
      });
      return { response, body: parse(await response.text()) };
    } finally {
      clearTimeout(timer);
    }
  }

  async function call(operation: string, input: RawInput): Promise<unknown> {
    const row = table[operation as keyof Types & string];
    const where = `${dialect.name}, ${row.method} ${fillPath(row.path, input.path)}`;

    for (let tries = 1; ; tries++) {
      let failure: CrmError;
      try {
        const { response, body } = await attempt(operation, row, input);
        limiter.observe(dialect.limits(response.headers, world.now()));
        if (response.ok) return body;
        const verdict = judge(dialect, row, response.status, body, where);
        const wait = waitOf(response.headers, world.now());
        if (verdict.again !== "limit") failure = verdict.error;
        else if (tries === TRIES || (wait ?? 0) > LONGEST_WAIT) throw verdict.error;
        else {
          await limiter.pause(wait ?? backoff(tries, world), `${dialect.name} said 429`);
          continue;
        }
      } catch (cause) {
        if (cause instanceof CrmError) throw cause;
        failure = broken(row, where, cause);
      }
      if (failure.kind !== "unavailable" || tries === TRIES) throw failure;
      await limiter.pause(backoff(tries, world), `${dialect.name} did not answer`);
    }
  }

  return { call: call as Api<Types>["call"], calls };
}

interface Answer {
  readonly response: Response;
  readonly body: unknown;
}

interface RawInput {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

function urlOf(dialect: Dialect, row: Operation, input: RawInput): string {
  const url = new URL(dialect.baseUrl + fillPath(row.path, input.path));
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function fillPath(path: string, values: Record<string, unknown> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function judge(dialect: Dialect, row: Operation, status: number, body: unknown, where: string) {
  const { message, kind } = dialect.explain(status, body);
  const text = `${where} answered ${status}: ${message}`;
  if (kind === "limit" || (status === 429 && kind === undefined)) {
    return { again: "limit", error: new CrmError("unavailable", `${text}. Run it again later.`, { status }) } as const;
  }
  const error = new CrmError(kind ?? kindOf(status, row), sentence(dialect, status, text), { status });
  return { again: undefined, error } as const;
}

function sentence(dialect: Dialect, status: number, text: string): string {
  if (status === 401 || status === 403) return `${text}. ${dialect.onAuth}`;
  return status >= 500 ? `${text}. Run it again; nothing that was written is lost.` : text;
}

function kindOf(status: number, row: Operation): CrmErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 404) return "missing";
  if (status < 500 && status !== 408) return "refused";
  return row.delivery === "repeatable" ? "unavailable" : "in-doubt";
}

function broken(row: Operation, where: string, cause: unknown): CrmError {
  const slow = cause instanceof DOMException && cause.name === "TimeoutError";
  const what = slow ? "did not answer in time" : "could not be reached";
  const kind = row.delivery === "repeatable" ? "unavailable" : "in-doubt";
  return new CrmError(kind, `${where} ${what}. Check the connection and run it again.`, { cause });
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** `Retry-After` in seconds or as a date. */
function waitOf(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function backoff(tries: number, { random }: World): number {
  return 500 * 2 ** tries * (0.5 + random() / 2);
}
