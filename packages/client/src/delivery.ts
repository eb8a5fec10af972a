/**
 * What is known about a message when a call fails.
 *
 * - `not-sent`: it did not go out. Sending it again cannot reach anyone twice.
 * - `accepted`: the server took it; only its answer was lost. Do not send it again.
 * - `unknown`: nobody can tell from here. Look before you send it again, for example with `client.messaging.reconcile(error)`.
 *
 * @example
 * ```ts
 * import { type Delivery, isConnectSafelyError } from "@connectsafely/client";
 *
 * function deliveryOf(error: unknown): Delivery {
 *   return isConnectSafelyError(error) ? error.delivery : "unknown";
 * }
 * ```
 */
export type Delivery = "not-sent" | "accepted" | "unknown";

/** The verdict that an HTTP answer allows by its status alone. A 2xx that is a success is no failure and has no verdict. */
export function deliveryOfStatus(status: number): Delivery {
  return status >= 400 && status < 500 ? "not-sent" : "unknown";
}

// All raised before the first byte of a request can be written: name lookup, connect, and the client's own check of the
// server's certificate. A TLS alert that may also come later (bad record, certificate required) is left out on purpose.
const beforeTheFirstByte =
  /^(ENOTFOUND|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|(DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)_\w+|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION))$/;

// Node's words for a server that hangs up during the TLS handshake (its code is only ECONNRESET) and for a port that every
// fetch refuses (it gives no code), and Deno's for the stage that ends before anything is written (it gives no codes).
const inWords = /before secure TLS connection|^bad port$|client error \(Connect\)/;

/**
 * Whether `fetch` failed before a connection stood, so that the request provably never left.
 *
 * Only causes that can mean nothing else count. A socket's byte counters do not: they are cumulative on a reused
 * connection, so a dropped second request looks like one that was answered. A runtime that gives no codes gets "no".
 */
export function neverConnected(error: unknown): boolean {
  const { code, syscall, message, cause, errors }: { readonly [field: string]: unknown } = Object(error);
  // One error per address that was tried: a name often has an IPv6 and an IPv4 one.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(neverConnected);
  return (
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    beforeTheFirstByte.test(String(code)) ||
    inWords.test(String(message)) ||
    (cause !== undefined && neverConnected(cause))
  );
}
