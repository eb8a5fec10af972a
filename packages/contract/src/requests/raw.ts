import type { DocumentedOperation } from "../document.ts";
import type { Input } from "./values.ts";

/** A request as it goes over the wire, made without the client: it may be wrong in any way. */
export interface RawRequest {
  readonly method: string;
  /** Below the base URL, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request that the client would make of an input, if the client let it pass. */
export function rawRequest({ method, path }: DocumentedOperation, input: Input): RawRequest {
  if (method !== "GET") {
    return { method, path, headers: { "content-type": "application/json" }, body: JSON.stringify(input) };
  }
  const query = new URLSearchParams(
    Object.entries(input).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return { method, path: query === "" ? path : `${path}?${query}` };
}
