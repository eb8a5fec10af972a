/**
 * A typed client for ConnectSafely's LinkedIn messaging API.
 *
 * @module
 */

export type { Call, PagedCall, WithResponse } from "./call.ts";
// The client
export { type Client, type ClientQuota, createClient } from "./client.ts";
export type { ApiKey } from "./credentials.ts";
// Errors, by what to do next
export type { Delivery } from "./delivery.ts";
export { AbortError } from "./errors/abort-error.ts";
export { AuthenticationError } from "./errors/authentication-error.ts";
export { BadRequestError, type InputIssue } from "./errors/bad-request-error.ts";
export { ConfigError } from "./errors/config-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { ConnectSafelyError, type ErrorDetails } from "./errors/connectsafely-error.ts";
export { type AnyConnectSafelyError, isConnectSafelyError } from "./errors/is-connectsafely-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { PermissionError } from "./errors/permission-error.ts";
export { QuotaExceededError, type QuotaReason } from "./errors/quota-exceeded-error.ts";
export { ServerError } from "./errors/server-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UnexpectedStatusError } from "./errors/unexpected-status-error.ts";
// Its methods, their inputs and what they give; one line for all, so that a schema added to the document needs none
export type * from "./generated/messaging.ts";
// Seams
export type { LogFields, Logger } from "./logger.ts";
export type { Middleware, MiddlewareContext, Next, OutgoingRequest } from "./middleware.ts";
export type {
  CallOptions,
  CallQuotaOptions,
  ClientOptions,
  Fetch,
  FetchInit,
  PageOptions,
  SendOptions,
  Sleep,
} from "./options.ts";
// Quota
export { memoryStore } from "./quota/memory-store.ts";
export type {
  Observation,
  ObservedWindow,
  QuotaOptions,
  QuotaPlan,
  QuotaSnapshot,
  QuotaStore,
  QuotaWindow,
  Settlement,
  SlotRequest,
  WindowRequest,
} from "./quota/types.ts";
export type { RateLimit } from "./rate-limit.ts";
export type { RawClient } from "./raw.ts";
export type { Reconciler, Reconciliation, ReconciliationEvidence } from "./reconcile.ts";
export type { Failed, FailedOtherwise, Failures, Result, SendFailures, Succeeded } from "./result.ts";
