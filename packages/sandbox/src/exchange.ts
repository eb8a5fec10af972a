import type { Headers } from "./conformance.ts";

// What the sandbox needs of a request and makes of an answer. Adapters (fetch, a Node server) turn it into their own terms.

export interface Call {
  readonly method: string;
  /** Path and query as the client wrote them. */
  readonly target: string;
  /** By lower-case name. */
  header(name: string): string | null | undefined;
  readonly body: Uint8Array | "too-large" | undefined;
  /** The client's network address. Unknown in process, where there is none. */
  readonly remote?: string | undefined;
}

export type Outcome =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers; readonly text: string }
  /** Announced in full, sent by half. */
  | { readonly kind: "truncate"; readonly status: number; readonly headers: Headers; readonly text: string }
  /** Text as it happens. `start` gives the function that ends it. */
  | {
      readonly kind: "stream";
      readonly status: number;
      readonly headers: Headers;
      start(send: (text: string) => void): () => void;
    }
  | { readonly kind: "drop" }
  | { readonly kind: "hang" };

export const BODY_LIMIT = 1_048_576;

export function json(status: number, headers: Headers, body: unknown, text = JSON.stringify(body)): Outcome {
  headers["Content-Type"] = "application/json";
  return { kind: "answer", status, headers, text };
}

export function failure(error: unknown): { success: false; error: unknown } {
  return { success: false, error };
}
