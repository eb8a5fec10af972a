import type { OperationId } from "@connectsafely/schema";
import type { Phase } from "./check.ts";

/** Covers of a request that meets a failure which this suite ordered itself. */
export const orderedFailure = "a failure that was ordered";

/** What a request is meant to be, which decides what its answer must be. */
export type Intent =
  /** An example that was asked for by status and name. */
  | { readonly kind: "example"; readonly status: number; readonly example: string }
  /** Everything the document allows. */
  | { readonly kind: "valid"; readonly covers?: string }
  /** Breaks the one rule that `covers` names. */
  | { readonly kind: "invalid"; readonly covers: string }
  /** Without a key, or with one that nobody has. */
  | { readonly kind: "unauthorized"; readonly covers: string }
  /** Something in between: whoever made it knows what status it must get, and everything else is judged as always. */
  | { readonly kind: "other"; readonly covers: string }
  /** Matches no operation, or no operation's media type: judged by shape only. */
  | { readonly kind: "unrouted"; readonly covers: string };

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body parsed, when it is JSON. */
  readonly json: unknown;
  readonly isJson: boolean;
  /** The body was longer than we read. */
  readonly isCut: boolean;
}

/** What the generated client made of the answer. */
export interface ClientView {
  readonly ok: boolean;
  readonly data: unknown;
  readonly quota:
    | { action: string | undefined; limit: number; used: number; remaining: number; resetAt: Date | undefined }
    | undefined;
  readonly error: { readonly code: string; readonly status: number | undefined; readonly delivery: string } | undefined;
  /** How often it asked for one call. */
  readonly requests: number;
}

/** A request, its answer, and why it was made. */
export interface Exchange {
  readonly phase: Phase;
  /** Undefined where the request matches no operation. */
  readonly operation: OperationId | undefined;
  readonly intent: Intent;
  /** The account that the request speaks for; undefined where it belongs to none. */
  readonly account: string | undefined;
  readonly request: SentRequest;
  /** What the client was called with; undefined for a request that was made without it. */
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly client: ClientView | undefined;
  readonly answer: Answer | undefined;
  /** Why there is no answer. */
  readonly failure: { readonly kind: "timeout" | "unreachable" | "broken"; readonly message: string } | undefined;
  /** The server's own time of the answer, in epoch milliseconds: its clock may be another than ours. */
  readonly at: number;
  readonly startedAt: number;
  readonly ms: number;
}
