import { type Client, type ClientOptions, createClient } from "@connectsafely/client";
import { type OperationId, operations } from "@connectsafely/schema";
import type { ClientMutant } from "../mutant.ts";

// What a mutant stands on: the real client with one thing changed on its way in, at the wire, or on its way out.

export type MakeClient = ClientMutant["makeClient"];

/** A request as the client hands it to `fetch`. */
export interface Sent {
  url: URL;
  method: string;
  headers: Headers;
  body: string | undefined;
}

/** What a method resolves to, seen loosely: a mutant breaks its types on purpose. */
export interface Outcome {
  ok: boolean;
  status: unknown;
  data?: unknown;
  error?: { code: string; status?: number | undefined; delivery: string };
  quota: Record<string, unknown> | undefined;
  response?: Response | undefined;
}

type Fetch = NonNullable<ClientOptions["fetch"]>;
type Fields = Record<string, unknown>;

/** A client that uses `fetch` in its own way. */
export function fetching(around: (fetch: Fetch) => Fetch): MakeClient {
  return (options = {}) => {
    const { fetch = globalThis.fetch as Fetch } = options;
    return createClient({ ...options, fetch: around(fetch) });
  };
}

/** A client that sends another request than it should: `change` alters it in place. */
export function sending(change: (sent: Sent, operation: OperationId | undefined) => void): MakeClient {
  return fetching((fetch) => (url, init) => {
    const body = typeof init.body === "string" ? init.body : undefined;
    const sent: Sent = { url: new URL(url), method: init.method, headers: new Headers(init.headers), body };
    change(sent, operationOf(sent));
    const { body: _, ...rest } = init;
    const changed = { ...rest, method: sent.method, headers: sent.headers };
    return fetch(sent.url.href, sent.body === undefined ? changed : { ...changed, body: sent.body });
  });
}

/** A client that hears something else than it was told: `change` alters the input in place. */
export function hearing(change: (input: Fields, operation: OperationId) => void): MakeClient {
  return methods((method, operation) => (input, options) => {
    const heard = { ...input };
    change(heard, operation);
    return method(heard, options);
  });
}

/** A client that tells something else than happened: `change` alters the result in place, or gives another. */
export function telling(change: (outcome: Outcome, operation: OperationId, input: Fields) => unknown): MakeClient {
  return methods((method, operation) => (input = {}, options) => {
    const call = method(input, options);
    const told = call.result.bind(call);
    const result = async () => {
      const outcome = { ...(await told()) };
      return (change(outcome, operation, input) ?? outcome) as Outcome;
    };
    // Everything else stays: a list is still a list.
    return Object.assign(call, { result });
  });
}

type Method = (input: Fields | undefined, options: object | undefined) => { result(): Promise<Outcome> };

function methods(around: (method: Method, operation: OperationId) => Method): MakeClient {
  return (options) => {
    const client = createClient(options);
    const names = Object.keys(operations) as OperationId[];
    const changed = names.map((name) => [name, around(client.messaging[name] as unknown as Method, name)]);
    return { ...client, messaging: { ...client.messaging, ...Object.fromEntries(changed) } } as Client;
  };
}

function operationOf({ url, method }: Sent): OperationId | undefined {
  return (Object.keys(operations) as OperationId[]).find(
    (id) => operations[id].method === method && url.pathname.endsWith(operations[id].path),
  );
}

/** The body with other fields: `change` alters them in place. */
export function refill(sent: Sent, change: (fields: Fields) => void): void {
  if (sent.body === undefined) return;
  const fields = JSON.parse(sent.body) as Fields;
  change(fields);
  sent.body = JSON.stringify(fields);
}

/** An error that differs in some of what it tells. */
export function other(outcome: Outcome, differences: object): void {
  if (outcome.error)
    outcome.error = {
      code: outcome.error.code,
      status: outcome.error.status,
      delivery: outcome.error.delivery,
      ...differences,
    };
}
