// What the client makes of every fault: data for failure-table.test.ts, which runs it, and readme-table.test.ts, which holds
// the table of the client's README to it.

import type { Delivery } from "@connectsafely/client";
import type { FaultName } from "./faults.ts";

/** Faults that end a call before any request arrives anywhere. */
type Unreachable =
  | "the connection is refused"
  | "the host does not exist"
  | "the certificate is self-signed"
  | "the server hangs up during the TLS handshake"
  | "the server speaks no TLS";

/** What the caller does meanwhile. */
type Caller =
  | "passes bad input"
  | "keeps the whole quota back"
  | "has a broken middleware"
  | "has a middleware that breaks afterwards"
  | "has aborted before"
  | "aborts when the server has the request"
  | "aborts amid the answer"
  | "waits a moment only";

interface Outcome {
  /** The class of the error; `undefined`: the call succeeds. */
  error: string | undefined;
  /** Requests that arrive. */
  requests: number;
  /** Waits between tries. */
  waits: number;
}

interface SendOutcome extends Outcome {
  delivery: Delivery;
  executed: 0 | 1;
}

export interface Row {
  fault: FaultName | Unreachable;
  caller?: Caller;
  /** The line of the README that promises this. */
  readme: string;
  /** Each of the six sends. */
  send: SendOutcome;
  /** The two reads and the typing indicator; missing where the fault means nothing to them. */
  read?: Outcome;
}

type Outcomes = Pick<Row, "send" | "read">;

/** Nothing leaves this machine. */
const locally = (error: string): Outcomes => ({
  send: { error, delivery: "not-sent", executed: 0, requests: 0, waits: 0 },
  read: { error, requests: 0, waits: 0 },
});

/** One request, for a read as well. */
const once = (error: string, delivery: Delivery, executed: 0 | 1): Outcomes => ({
  send: { error, delivery, executed, requests: 1, waits: 0 },
  read: { error, requests: 1, waits: 0 },
});

/** One request for a send, three for a read. */
const readsAgain = (error: string, delivery: Delivery, executed: 0 | 1): Outcomes => ({
  send: { error, delivery, executed, requests: 1, waits: 0 },
  read: { error, requests: 3, waits: 2 },
});

const unreachable: Outcomes = {
  send: { error: "ConnectionError", delivery: "not-sent", executed: 0, requests: 0, waits: 2 },
  read: { error: "ConnectionError", requests: 0, waits: 2 },
};

const connect = "DNS, TLS or connect fails";
const dies = "the connection dies";
const brokenJson = "2xx with JSON that is broken, empty or larger than 10 MB";
const noJson = "2xx that is not JSON, such as HTML or a 204";
const moment: Caller = "waits a moment only";

/** No read: it costs nothing. */
const { send: spent } = locally("QuotaExceededError");

export const expected: readonly Row[] = [
  {
    fault: "healthy",
    caller: "passes bad input",
    readme: "the input breaks a rule of the document",
    ...locally("BadRequestError"),
  },
  {
    fault: "healthy",
    caller: "keeps the whole quota back",
    readme: "the quota is spent, as far as the client knows",
    send: spent,
  },
  {
    fault: "healthy",
    caller: "has a broken middleware",
    readme: "an option, the key function or a middleware fails",
    ...locally("ConfigError"),
  },
  {
    fault: "healthy",
    caller: "has a middleware that breaks afterwards",
    readme: "a middleware fails after it passed the request on",
    ...once("ConfigError", "unknown", 1),
  },
  {
    fault: "healthy",
    caller: "has aborted before",
    readme: "your signal aborts before the request",
    ...locally("AbortError"),
  },
  {
    fault: "never answers",
    caller: "aborts when the server has the request",
    readme: "your signal aborts while it is under way",
    ...once("AbortError", "unknown", 1),
  },
  {
    fault: "a 200 that stalls",
    caller: "aborts amid the answer",
    readme: "your signal aborts amid the JSON of a 2xx",
    ...once("AbortError", "accepted", 1),
  },

  { fault: "the connection is refused", readme: connect, ...unreachable },
  { fault: "the host does not exist", readme: connect, ...unreachable },
  { fault: "the certificate is self-signed", readme: connect, ...unreachable },
  { fault: "the server hangs up during the TLS handshake", readme: connect, ...unreachable },
  { fault: "the server speaks no TLS", readme: connect, ...unreachable },

  { fault: "dropped before processing", readme: dies, ...readsAgain("ConnectionError", "unknown", 0) },
  { fault: "dropped after processing", readme: dies, ...readsAgain("ConnectionError", "unknown", 1) },
  { fault: "reset after processing", readme: dies, ...readsAgain("ConnectionError", "unknown", 1) },
  {
    fault: "dropped after processing, on a kept-alive connection",
    readme: dies,
    ...once("ConnectionError", "unknown", 1),
    // The second try has a fresh connection.
    read: { error: undefined, requests: 2, waits: 1 },
  },
  { fault: "a page that drops after its headers", readme: dies, ...readsAgain("ConnectionError", "unknown", 1) },
  { fault: "never answers", caller: moment, readme: "no answer in time", ...readsAgain("TimeoutError", "unknown", 1) },
  {
    fault: "a 200 that drops after its headers",
    readme: "2xx, then the connection dies amid the JSON",
    ...readsAgain("ConnectionError", "accepted", 1),
  },
  {
    fault: "a 200 that stalls",
    caller: moment,
    readme: "2xx, then the JSON never ends",
    ...readsAgain("TimeoutError", "accepted", 1),
  },

  { fault: "200 with half a JSON", readme: brokenJson, ...once("ParseError", "accepted", 1) },
  { fault: "200 with nothing", readme: brokenJson, ...once("ParseError", "accepted", 1) },
  { fault: "a 200 that never ends", readme: brokenJson, ...once("ParseError", "accepted", 1) },
  { fault: "200 with HTML", readme: noJson, ...once("ParseError", "unknown", 1) },
  { fault: "204", readme: noJson, ...once("ParseError", "unknown", 1) },
  { fault: "200 with success: false", readme: "2xx that says `success: false`", ...once("ServerError", "unknown", 1) },

  { fault: "307", readme: "3xx", ...once("UnexpectedStatusError", "unknown", 0) },
  { fault: "400", readme: "400, 422", ...once("BadRequestError", "not-sent", 0) },
  { fault: "401", readme: "401", ...once("AuthenticationError", "not-sent", 0) },
  { fault: "403", readme: "403", ...once("PermissionError", "not-sent", 0) },
  { fault: "404", readme: "404", ...once("NotFoundError", "not-sent", 0) },
  { fault: "408", readme: "408", ...readsAgain("UnexpectedStatusError", "not-sent", 0) },
  { fault: "410", readme: "any other 4xx", ...once("UnexpectedStatusError", "not-sent", 0) },

  // A reset that is hours away is told at once; only a near one is waited for.
  { fault: "429, reset in 8 hours", readme: "429", ...once("QuotaExceededError", "not-sent", 0) },
  { fault: "429, Retry-After of 8 hours", readme: "429", ...once("QuotaExceededError", "not-sent", 0) },
  { fault: "429, Retry-After of 34 days", readme: "429", ...once("QuotaExceededError", "not-sent", 0) },
  { fault: "429, Retry-After of a second", readme: "429", ...readsAgain("QuotaExceededError", "not-sent", 0) },

  { fault: "500 after processing", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "500 with an empty body", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "503 after processing", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "a 500 that drops after its headers", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "an error page of 10 MB", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "an error page that never ends", readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
  { fault: "an error page that stalls", caller: moment, readme: "5xx", ...readsAgain("ServerError", "unknown", 1) },
];
