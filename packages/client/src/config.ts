import { type Operation, server } from "@connectsafely/schema";
import { type ApiKey, type Credentials, createCredentials } from "./credentials.ts";
import { ConfigError } from "./errors/config-error.ts";
import { type Logger, withoutThrowing } from "./logger.ts";
import type { Middleware } from "./middleware.ts";
import type { CallQuotaOptions, ClientOptions, Fetch, PageOptions, SendOptions, Sleep } from "./options.ts";
import type { QuotaOptions } from "./quota/types.ts";
import { sleep } from "./sleep.ts";

/** {@link ClientOptions}, checked and filled in. */
export interface Config {
  credentials: Credentials;
  baseUrl: string;
  origin: string;
  accountId: string | undefined;
  timeout: number;
  totalTimeout: number;
  maxRetries: number;
  headers: Record<string, string>;
  quota: QuotaOptions | false;
  logger: Logger | undefined;
  middleware: readonly Middleware[];
  fetch: Fetch;
  now: () => number;
  sleep: Sleep;
  random: () => number;
}

/** The options of one call, checked and filled in. */
export interface CallConfig {
  signal: AbortSignal | undefined;
  timeout: number;
  totalTimeout: number;
  maxRetries: number;
  headers: Record<string, string>;
  quota?: CallQuotaOptions | false | undefined;
  limit?: number;
}

export function readConfig(options: ClientOptions): Config {
  const { apiKey, baseUrl, dangerouslyAllowBrowser, logger, ...rest } = fill<ClientDefaults>(
    {
      apiKey: undefined,
      baseUrl: server,
      accountId: undefined,
      timeout: 30_000,
      totalTimeout: 90_000,
      maxRetries: 2,
      headers: {},
      quota: {},
      logger: undefined,
      middleware: [],
      // Looked up at each call, so that a global `fetch` that is replaced later (by a mock, say) is used.
      fetch: (url, init) => globalThis.fetch(url, init),
      dangerouslyAllowBrowser: false,
      now: Date.now,
      sleep,
      random: Math.random,
    },
    options,
  );
  if (!dangerouslyAllowBrowser && ("document" in globalThis || "importScripts" in globalThis)) {
    fail("dangerouslyAllowBrowser", "is needed in a browser, where everyone can read the API key");
  }
  if (rest.accountId === "") fail("accountId", "is empty; leave it out for the default account");
  checkValues(rest);
  const { href, origin } = readBaseUrl(baseUrl);
  return {
    ...rest,
    headers: { accept: "application/json", ...rest.headers },
    logger: logger && withoutThrowing(logger),
    credentials: createCredentials(apiKey ?? keyOfEnvironment()),
    baseUrl: href.replace(/\/+$/, ""),
    origin,
  };
}

/** What every call of an operation starts from. Only a send has `quota`, only a list has `limit`. */
export function callDefaults(
  { timeout, totalTimeout, maxRetries, headers, quota }: Config,
  row: Operation,
): CallConfig {
  return {
    signal: undefined,
    timeout,
    totalTimeout,
    maxRetries,
    headers,
    ...(row.quota && { quota: quota === false ? false : undefined }),
    ...(row.pagination && { limit: Number.POSITIVE_INFINITY }),
  };
}

export function readCallConfig(defaults: CallConfig, options: SendOptions & PageOptions): CallConfig {
  const config = fill(defaults, options);
  checkValues(config);
  if (config.signal && typeof config.signal.addEventListener !== "function") fail("signal", "must be an AbortSignal");
  return { ...config, headers: { ...defaults.headers, ...config.headers } };
}

type ClientDefaults = Omit<Config, "credentials" | "origin"> & {
  apiKey: ApiKey | undefined;
  dangerouslyAllowBrowser: boolean;
};

/** The defaults, with what was given in their place. A name that they lack is a misspelling that would silently do nothing. */
function fill<Options extends object>(
  defaults: Options,
  given: { [Name in keyof Options]?: Options[Name] | undefined },
): Options {
  const filled = { ...defaults };
  for (const name in given) {
    if (!Object.hasOwn(defaults, name)) fail(name, `is not known; known are ${Object.keys(defaults).join(", ")}`);
    if (given[name] !== undefined) filled[name] = given[name];
    if (typeof defaults[name] === "function" && typeof filled[name] !== "function") fail(name, "must be a function");
  }
  return filled;
}

function checkValues({ headers, quota, ...numbers }: Omit<CallConfig, "signal">): void {
  checkNumbers("", numbers, { timeout: 1, totalTimeout: 1, maxRetries: 0, limit: 1 });
  // What `new Headers` holds is no property of it: it would be sent without.
  if (headers === null || Symbol.iterator in Object(headers)) fail("headers", "must be an object of names and values");
  for (const [name, value] of Object.entries(headers)) {
    // A name is a token, a value has no control characters: https://www.rfc-editor.org/rfc/rfc9110#section-5
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || !/^[\t -~\x80-\xff]*$/.test(value)) {
      fail("headers", "has what no header can carry, such as a line break");
    }
    if (/^authorization$/i.test(name)) fail("headers", "must not carry the key; give it as apiKey");
  }
  if (quota) {
    fill<QuotaOptions>({ onExhausted: "fail", maxWait: 0, floor: 0, store: undefined as never }, quota);
    checkNumbers("quota.", quota, { maxWait: 0, floor: 0 });
    if (!/^(fail|wait|undefined)$/.test(`${quota.onExhausted}`)) fail("quota.onExhausted", 'must be "fail" or "wait"');
  }
}

/** Milliseconds and counts alike: whole, or `Infinity` for "no limit". */
function checkNumbers(prefix: string, values: { [name: string]: unknown }, least: { [name: string]: number }): void {
  for (const name in least) {
    const { [name]: value } = values;
    const { [name]: minimum = 0 } = least;
    if (value === undefined || value === Number.POSITIVE_INFINITY) continue;
    if (!Number.isInteger(value) || Number(value) < minimum) {
      fail(prefix + name, `must be a whole number from ${minimum}, or Infinity`);
    }
  }
}

function readBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : fail("baseUrl", `is no URL such as ${server}`);
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    fail("baseUrl", "must begin with https://, or with http:// on localhost");
  }
  if (url.username || url.password || url.search || url.hash) fail("baseUrl", "must have no user, query or fragment");
  return url;
}

function keyOfEnvironment(): string {
  try {
    // Deno asks for a permission and throws without it; other runtimes may have no `process`.
    const key = globalThis.process?.env.CONNECTSAFELY_API_KEY;
    if (key !== undefined) return key;
  } catch {}
  return fail("apiKey", "is missing; give it, or set CONNECTSAFELY_API_KEY");
}

function fail(name: string, problem: string): never {
  throw new ConfigError(`The option ${name} ${problem}.`, { delivery: "not-sent" });
}
