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
  // Encoded as the client does it: the very address that it asked for, so that an answer kept for that one shows itself.
  const query = Object.entries(input)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return { method, path: query === "" ? path : `${path}?${query}` };
}
