import type { Sandbox } from "@connectsafely/sandbox";
import { type Operation, type OperationId, operations, server } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";

// A server that is wrong in one thing, as a function between the request and the healthy sandbox.

export interface Asked {
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The JSON object in the body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** What to ask the sandbox instead. Left out: what was asked. */
interface Change {
  readonly url?: URL;
  readonly headers?: Headers;
  readonly body?: object;
}

export type Pass = (change?: Change) => Promise<Response>;
type Serve = (asked: Asked, pass: Pass) => Promise<Response>;

export function serverMutant(category: string, name: string, make: (sandbox: Sandbox) => Serve): ServerMutant {
  return { name, category, source: "blind", mutate: (sandbox) => around(sandbox, make(sandbox)) };
}

function around(sandbox: Sandbox, serve: Serve): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const bytes = request.body === null ? undefined : await request.arrayBuffer();
    const { method, headers, signal } = request;
    const url = new URL(request.url);
    const pass: Pass = (change = {}) => {
      const body = change.body === undefined ? bytes : JSON.stringify(change.body);
      const sent = new Headers(change.headers ?? headers);
      if (change.body !== undefined) sent.delete("content-length");
      return sandbox.fetch(change.url ?? url, { method, headers: sent, signal, ...(body !== undefined && { body }) });
    };
    return serve({ operation: operationAt(method, url), method, url, headers, body: objectIn(bytes) }, pass);
  };
}

function operationAt(method: string, { pathname }: URL): OperationId | undefined {
  const base = new URL(server).pathname;
  const ids = Object.keys(operations) as OperationId[];
  return ids.find((id) => operations[id].method === method && base + operations[id].path === pathname);
}

function objectIn(bytes: ArrayBuffer | undefined): Record<string, unknown> | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export function rowOf(operation: OperationId): Operation {
  return operations[operation];
}

export function isSend(operation: OperationId | undefined): operation is OperationId {
  return operation !== undefined && rowOf(operation).quota !== undefined;
}

export function isGroupSend(operation: OperationId | undefined): operation is OperationId {
  return operation?.startsWith("sendGroup") === true;
}

export function isDirectSend(operation: OperationId | undefined): operation is OperationId {
  return isSend(operation) && !isGroupSend(operation);
}

/** The same address with other query parameters; `undefined` takes one away. */
export function withQuery(url: URL, changes: Readonly<Record<string, string | undefined>>): URL {
  const parameters = Object.entries({ ...Object.fromEntries(url.searchParams), ...changes });
  const changed = new URL(url);
  changed.search = parameters
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`)
    .join("&");
  return changed;
}

export function without(body: object, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
