// The only file that knows openapi-fetch. `RawClient` is the only place where its types show.

import { type Operation, type OperationId, operations, type paths } from "@connectsafely/schema";
import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch";
import type { Answer } from "./answer.ts";
import { type CallContext, describeCall } from "./call-context.ts";
import { type Config, callDefaults } from "./config.ts";
import type { Transport } from "./transport.ts";
import type { ReadInput } from "./validate-input.ts";

/**
 * openapi-fetch over the client's own transport: key, quota, tries, time limits and redaction hold beneath it.
 *
 * It sends what it is given: the input is not checked, and the client's `accountId` is not added. Its results are
 * openapi-fetch's own. Where no answer came, and where the quota is spent, it throws the errors of this client.
 *
 * @example
 * ```ts
 * const { data, error, response } = await client.raw.POST("/messaging/typing-indicator", { body: { conversationUrn } });
 * ```
 */
export type RawClient = OpenapiClient<paths>;

/** openapi-fetch's `request`, without its types: the table has checked what they would. */
type UntypedRequest = (method: string, path: string, init: object) => Promise<unknown>;

/** Stands in for `Request`, so that URL and init reach the transport without one being built. */
class RequestRecord {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

/** What openapi-fetch gets to see of an answer: nothing that it would read or parse. */
const nothing = { status: 204, ok: true, headers: { get: () => null } };

/** Builds the request of a call with openapi-fetch and takes it through the transport. */
export type Send = (call: CallContext, input: ReadInput) => Promise<Answer>;

export function createSend(baseUrl: string, transport: Transport): Send {
  const openapi = createOpenapiClient({ baseUrl, Request: RequestRecord as unknown as typeof Request });
  const request = openapi.request as unknown as UntypedRequest;

  return (call, { params, body }) =>
    new Promise((resolve, reject) => {
      // Bound per call: nothing between here and there can lose which call this is.
      const fetch = async (record: RequestRecord) => {
        transport(record, call).then(resolve, reject);
        return nothing;
      };
      request(call.method, call.path, { params, body, headers: call.config.headers, fetch }).catch(reject);
    });
}

interface RawInit {
  params?: { query?: object };
  body?: unknown;
  fetch?: (request: Request) => Promise<Response>;
}

export function createRaw(config: Config, transport: Transport): RawClient {
  const { baseUrl, headers } = config;
  const openapi = createOpenapiClient<paths>({ baseUrl, headers });
  const request = openapi.request as unknown as UntypedRequest;

  // Bound per call, not by a WeakMap keyed by Request: a middleware of openapi-fetch may return a new one.
  const bound = async (method: string, path: string, init: RawInit = {}) => {
    const call = describeRaw(config, method.toUpperCase(), path, init);
    return request(method, path, { ...init, fetch: (built: Request) => exchange(built, call, transport) });
  };
  // GET, PUT and so on; `use` and `eject` stay as they are.
  const verbs = Object.keys(openapi).filter((name) => /^[A-Z]+$/.test(name));
  const shortcuts = verbs.map((method) => [method, (path: string, init?: RawInit) => bound(method, path, init)]);
  return { ...openapi, ...Object.fromEntries(shortcuts), request: bound };
}

function describeRaw(config: Config, method: string, path: string, { params, body, fetch }: RawInit): CallContext {
  const known = Object.entries<Operation>(operations).find(([, row]) => row.method === method && row.path === path);
  const [operation, row] = known ?? [undefined, undocumented(method, path)];
  const input = { ...params?.query, ...(typeof body === "object" ? body : undefined) };
  const call = describeCall(config, operation as OperationId | undefined, row, input, callDefaults(config, row));
  return fetch ? { ...call, fetch: (url, init) => fetch(new Request(url, init)) } : call;
}

/** Nothing is known about it, so it is never repeated unless HTTP itself says that it only reads, and every known secret is one. */
function undocumented(method: string, path: string): Operation {
  const all = Object.values<Operation>(operations).flatMap(({ sensitive }) => [
    ...sensitive.request,
    ...sensitive.response,
  ]);
  return {
    method: method as Operation["method"],
    path: path as Operation["path"],
    delivery: /^(GET|HEAD|OPTIONS)$/.test(method) ? "repeatable" : "at-most-once",
    parameters: {},
    sensitive: { request: all, response: all },
    statuses: [],
  };
}

async function exchange(request: Request, call: CallContext, transport: Transport): Promise<Response> {
  const { method, url, headers, signal } = request;
  const isText = /\b(json|text)\b/i.test(headers.get("content-type") ?? "");
  const body = request.body ? (isText ? await request.text() : await request.arrayBuffer()) : undefined;
  const answer = await transport(
    { method, url, headers: new Headers(headers), body },
    { ...call, config: { ...call.config, signal } },
  );
  // A redirect that a browser hides has the status 0, which no new Response can have.
  if (answer.text !== undefined && answer.response?.status) return replay(answer.text, answer.response);
  throw answer.error;
}

/** The transport has read the body, within its limits; openapi-fetch wants to read one too. */
function replay(text: string, { status, statusText, headers, url }: Response): Response {
  const response = new Response(text === "" ? null : text, { status, statusText, headers });
  return Object.defineProperty(response, "url", { value: url });
}
