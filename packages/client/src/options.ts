import type { ApiKey } from "./credentials.ts";
import type { Logger } from "./logger.ts";
import type { Middleware } from "./middleware.ts";
import type { QuotaOptions } from "./quota/types.ts";

/**
 * What the client asks of a `fetch`. The global one fits, and so do those of undici, Bun, Deno and a test.
 *
 * @example
 * ```ts
 * const counted: Fetch = (url, init) => {
 *   requests.add(1);
 *   return fetch(url, init);
 * };
 * ```
 */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/**
 * How a request reaches {@link Fetch}.
 *
 * @example
 * ```ts
 * const throughProxy = (url: string, init: FetchInit) => undici.fetch(url, { ...init, dispatcher });
 * ```
 */
export interface FetchInit {
  method: string;
  headers: Headers;
  /** Text or bytes. For a send on Deno a stream: anything else is sent again by Deno itself when a connection breaks. */
  body?: string | ArrayBuffer | ReadableStream<Uint8Array>;
  /** Comes with a stream. */
  duplex?: "half";
  /** For a send on Bun, which may send again by itself what goes over a connection that it kept open. */
  keepalive?: false;
  redirect: "manual";
  signal: AbortSignal;
}

/**
 * Everything about a client. All of it is optional where `CONNECTSAFELY_API_KEY` is set.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   apiKey: () => vault.read("connectsafely"),
 *   accountId: "acc_12345",
 *   quota: { onExhausted: "wait", maxWait: 60_000, floor: 20 },
 *   logger: console,
 * });
 * ```
 */
export interface ClientOptions {
  /** The key, or a function that gives the current one. @default process.env.CONNECTSAFELY_API_KEY */
  apiKey?: ApiKey | undefined;
  /** Where the API is. https, or http on this machine. @default "https://api.connectsafely.ai/linkedin" */
  baseUrl?: string | undefined;
  /** The connected LinkedIn account of every call that names none. @default the key's default account */
  accountId?: string | undefined;
  /** Milliseconds for one try, its body included; `Infinity` for no limit. @default 30_000 */
  timeout?: number | undefined;
  /** Milliseconds for a call with all its tries and the waits between them. Waiting for quota is `quota.maxWait`. @default 90_000 */
  totalTimeout?: number | undefined;
  /** Further tries after a failure that may be tried again. For a send: only while no connection was ever made. @default 2 */
  maxRetries?: number | undefined;
  /** Sent with every request. The key goes into `apiKey`, not here. */
  headers?: Record<string, string> | undefined;
  /** What a send does about the daily quota; `false` sends without asking. */
  quota?: QuotaOptions | false | undefined;
  /** Where log lines go. @default nowhere */
  logger?: Logger | undefined;
  /** Layers around every try, outermost first. */
  middleware?: readonly Middleware[] | undefined;
  /** Another `fetch`, for a proxy or a test. One that repeats requests by itself may send a message twice. @default the global one */
  fetch?: Fetch | undefined;
  /** Whoever opens the page can read the key, and a browser may repeat a send by itself. For tools on your own machine only. @default false */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** The current time in epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined;
  /** Waits, and rejects with `signal.reason` when the signal aborts. @default a timer */
  sleep?: Sleep | undefined;
  /** At least 0, below 1; spreads waits. @default Math.random */
  random?: (() => number) | undefined;
}

/**
 * Resolves after `ms` milliseconds; rejects with `signal.reason` as soon as the signal aborts.
 *
 * @example
 * ```ts
 * const sleep: Sleep = async (ms, signal) => clock.wait(ms, signal); // in a test, without waiting
 * ```
 */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/**
 * What one call may have its own way. Left out or `undefined`: as the client says.
 *
 * @example
 * ```ts
 * const options: CallOptions = { signal: controller.signal, timeout: 5_000, maxRetries: 0 };
 * await client.messaging.sendTypingIndicator({ conversationUrn }, options);
 * ```
 */
export interface CallOptions {
  /** Ends the call, also while it waits. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one try, its body included. */
  timeout?: number | undefined;
  /** Milliseconds for the call with all its tries. */
  totalTimeout?: number | undefined;
  /** Further tries after a failure that may be tried again. */
  maxRetries?: number | undefined;
  /** Sent besides those of the client. */
  headers?: Record<string, string> | undefined;
}

/**
 * Options of an operation that costs quota.
 *
 * @example
 * ```ts
 * await client.messaging.sendMessage(input, { quota: { floor: 0 } }); // a person pressed the button
 * ```
 */
export interface SendOptions extends CallOptions {
  /** What this send does about the quota; `false` sends without asking. */
  quota?: CallQuotaOptions | false | undefined;
}

/**
 * {@link QuotaOptions} of one call: the store belongs to the client.
 *
 * @example
 * ```ts
 * const quota: CallQuotaOptions = { onExhausted: "wait", maxWait: 30_000 };
 * await client.messaging.sendMessage(input, { quota });
 * ```
 */
export type CallQuotaOptions = Omit<QuotaOptions, "store">;

/**
 * Options of an operation with pages.
 *
 * @example
 * ```ts
 * for await (const conversation of client.messaging.getRecentMessages({}, { limit: 100 })) console.log(conversation.unreadCount);
 * ```
 */
export interface PageOptions extends CallOptions {
  /** Iterating stops after so many items. @default all there are */
  limit?: number | undefined;
}
