/// <reference lib="esnext.disposable" preserve="true" />

import { crossOriginHeaders, isLocalOrigin, preflightHeaders } from "./access.ts";
import { sandboxFailed } from "./answers.ts";
import type { Now } from "./clock.ts";
import { timeSource } from "./clock.ts";
import { type Control, createControl } from "./control.ts";
import { controlPath, controlRouter, createControlServer } from "./control-server.ts";
import { createEvents } from "./events.ts";
import { type Call, json, type Outcome } from "./exchange.ts";
import { chaos, createFaults } from "./faults.ts";
import { createFetch } from "./fetch.ts";
import { createFinish } from "./finish.ts";
import { createRequestLog } from "./request-log.ts";
import { split } from "./router.ts";
import { createServer, router } from "./server.ts";
import { createSleep } from "./sleep.ts";
import { createStore, type Journal } from "./store.ts";

export interface SandboxOptions {
  /** The key, or keys, that the API takes. @default "sandbox-key" */
  readonly apiKey?: string | readonly string[];
  /** Another seed makes another world: other headlines, texts and times under the same ids. @default 1 */
  readonly seed?: number;
  /** Where a new world's clock starts, ticking on from there, or a function to ask instead. @default the system's time */
  readonly now?: Now;
  /** Arms a mix of faults that strikes about this share of requests, 0 to 1. @default 0 */
  readonly chaos?: number;
  /** Told when an answer departs from the document, and when the sandbox or a listener of its events fails. @default console.error */
  readonly onDefect?: (defect: Error) => void;
}

export interface Sandbox {
  /**
   * A `fetch` that the sandbox answers, whatever the host of the address. The API is under `/linkedin`,
   * the control API under `/_sandbox`.
   */
  readonly fetch: typeof fetch;
  /** The control API without HTTP. */
  readonly control: Control;
  /** Ends event streams and requests that a fault lets hang. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What an adapter for a network needs. */
export interface Engine {
  readonly sandbox: Sandbox;
  answer(call: Call): Outcome | Promise<Outcome>;
}

const MOST_SEED = 4_294_967_295;

export function createEngine(options: SandboxOptions = {}, journal?: Journal): Engine {
  const apiKeys = [options.apiKey ?? "sandbox-key"].flat();
  const [apiKey] = apiKeys;
  if (apiKey === undefined || !apiKeys.every((key) => /^\S+$/.test(key))) {
    throw new TypeError("apiKey is empty or holds a space. Leave it out, or give a key of visible characters.");
  }
  const { seed, chaos: share = 0, onDefect = console.error } = options;
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED)) {
    throw new RangeError(`seed is ${seed}: give a whole number from 0 to ${MOST_SEED}.`);
  }
  if (!(share >= 0 && share <= 1)) throw new RangeError(`chaos is ${share}: give a share from 0 to 1.`);

  const store = createStore(timeSource(options.now), seed, journal);
  const failed = (error: unknown) => onDefect(error instanceof Error ? error : new Error(String(error)));
  const events = createEvents(failed);
  const faults = createFaults(store.world.seed);
  const log = createRequestLog();
  const finish = createFinish({ store, events, log, onDefect });
  const control = createControl({ store, faults, events, log, apiKey });
  const closing = new AbortController();
  const { sleep, wakeNobody } = createSleep();
  const api = createServer({ store, faults, events, finish, failed, apiKeys: new Set(apiKeys), sleep });
  const controlApi = createControlServer(control);
  for (const fault of chaos(share)) control.armFault(fault);

  function route(call: Call): Outcome | Promise<Outcome> {
    if (isPreflight(call)) return preflight(call);
    return isControl(call) ? controlApi.answer(call) : api.answer(call);
  }

  /** A crash is an answer too: the client gets JSON and the owner of the sandbox gets the error. */
  function crashed(error: unknown): Outcome {
    failed(error);
    return json(sandboxFailed.status, {}, sandboxFailed.body);
  }

  function answer(call: Call): Outcome | Promise<Outcome> {
    try {
      const outcome = route(call);
      if (outcome instanceof Promise) return outcome.catch(crashed).then((late) => withCors(call, late));
      return withCors(call, outcome);
    } catch (error) {
      return withCors(call, crashed(error));
    }
  }

  const close = async () => {
    closing.abort();
    wakeNobody();
    journal?.close();
  };
  const sandbox: Sandbox = {
    fetch: createFetch(answer, closing.signal),
    control,
    close,
    [Symbol.asyncDispose]: close,
  };
  return { sandbox, answer };
}

function isControl({ target }: Call): boolean {
  const { path } = split(target);
  return path === controlPath || path.startsWith(`${controlPath}/`);
}

function isPreflight(call: Call): boolean {
  return (
    call.method === "OPTIONS" && call.header("origin") != null && call.header("access-control-request-method") != null
  );
}

function preflight(call: Call): Outcome {
  const { path } = split(call.target);
  const methods = (isControl(call) ? controlRouter : router).methods(path);
  const headers = preflightHeaders(call.header("access-control-request-headers"), methods);
  return { kind: "answer", status: 204, headers, text: "" };
}

function withCors(call: Call, outcome: Outcome): Outcome {
  const origin = call.header("origin");
  if (origin != null && isLocalOrigin(origin) && "headers" in outcome) {
    Object.assign(outcome.headers, crossOriginHeaders(origin));
  }
  return outcome;
}
