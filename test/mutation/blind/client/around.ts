import { type Client, type ClientOptions, createClient, type Fetch, type FetchInit } from "@connectsafely/client";
import { type OperationId, operations } from "@connectsafely/schema";
import type { ClientMutant } from "../../mutant.ts";

// Clients that are wrong in one thing, as layers around the right one.

/** A client made with other options than it was given. */
export function optionsMutant(
  category: string,
  name: string,
  change: (options: ClientOptions) => ClientOptions,
): ClientMutant {
  return { name, category, source: "blind", makeClient: (options = {}) => createClient(change(options)) };
}

type Wire = (url: string, init: FetchInit, next: Fetch) => Promise<Response>;

/** A client that does something wrong with requests on their way out, or answers on their way in. */
export function wireMutant(category: string, name: string, makeWire: (options: ClientOptions) => Wire): ClientMutant {
  return optionsMutant(category, name, (options) => {
    const next: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
    const wire = makeWire(options);
    return { ...options, fetch: (url, init) => wire(url, init, next) };
  });
}

type Method = (input?: Record<string, unknown>, options?: Record<string, unknown>) => unknown;

/** A client with other methods. */
export function methodsMutant(
  category: string,
  name: string,
  change: (method: Method, operation: OperationId) => Method,
): ClientMutant {
  const makeClient = (options?: ClientOptions): Client => {
    const client = createClient(options);
    const methods = Object.entries(client.messaging).map(([id, method]) => [
      id,
      id in operations ? change(method as Method, id as OperationId) : method,
    ]);
    return { ...client, messaging: Object.fromEntries(methods) as Client["messaging"] };
  };
  return { name, category, source: "blind", makeClient };
}

export function isSendTo(url: string): boolean {
  return /\/messaging\/send(-|$)/.test(new URL(url).pathname);
}

export function bodyOf({ body }: FetchInit): Record<string, unknown> | undefined {
  return typeof body === "string" ? (JSON.parse(body) as Record<string, unknown>) : undefined;
}

export function withBody(init: FetchInit, body: object): FetchInit {
  return { ...init, body: JSON.stringify(body) };
}
