import { type Client, type ClientOptions, createClient, type Fetch } from "@connectsafely/client";
import type { OperationId } from "@connectsafely/schema";
import { callClient } from "./call-client.ts";
import type { Phase } from "./check.ts";
import type { ContractDocument, DocumentedOperation } from "./document.ts";
import type { Exchange, Intent, SentRequest } from "./exchange.ts";
import { operationIds, operations as policies } from "./policy.ts";
import { serverTime } from "./rate-limit.ts";
import { type RequestModel, requestModel } from "./requests/fields.ts";
import type { RawRequest } from "./requests/raw.ts";
import { type Input, leastInput } from "./requests/values.ts";
import type { Scene, Stage, Target } from "./targets/target.ts";
import { watchedStage } from "./targets/watched-stage.ts";
import { createWire, type Wire } from "./wire.ts";

/** Thrown by a request that may not be made: on somebody's server, messages are counted before they are sent. */
export class OutOfBudget extends Error {
  override readonly name = "OutOfBudget";
}

/** How requests are made: all go through here, are judged, and count in the coverage. */
export interface Session {
  readonly document: ContractDocument;
  readonly target: Target;
  readonly scene: Scene;
  readonly stage: Stage | undefined;
  /** Those that were chosen. */
  readonly operations: readonly DocumentedOperation[];
  readonly seed: number;
  readonly runs: number;
  model(operation: DocumentedOperation): RequestModel;
  /** The least valid input; undefined where the target's scene lacks somebody to write to. */
  least(operation: OperationId): Input | undefined;
  /** Calls through the generated client, which neither refuses for the quota nor tries again. */
  call(operation: OperationId, input: Input, intent?: Intent, headers?: Record<string, string>): Promise<Exchange>;
  /** A client that is not made anew for each call: for what one does over time, with its own quota and its own tries. */
  client(options: ClientOptions, how?: ClientUse): UsedClient;
  /** Makes a request that the client would not make. */
  send(request: RawRequest, intent: Intent, about?: About): Promise<Exchange>;
}

/** What goes on around a client. */
interface ClientUse {
  /** What its requests are about. */
  readonly covers?: string;
  /** What happens between the client and the wire. */
  around?(fetch: Fetch): Fetch;
}

interface UsedClient {
  readonly client: Client;
  /** Its requests so far, those that reached the wire. */
  readonly exchanges: readonly Exchange[];
}

/** What a raw request does not tell by itself. */
interface About {
  /** Left out: it matches none. */
  readonly operation?: OperationId;
  /** Whose quota it would use. */
  readonly account?: string;
  /** In the place of the key; null leaves it out. */
  readonly authorization?: string | null;
  readonly timeLimitMs?: number;
}

export interface SessionOptions {
  readonly document: ContractDocument;
  readonly target: Target;
  readonly scene: Scene;
  readonly operations: readonly DocumentedOperation[];
  readonly seed: number;
  readonly runs: number;
  readonly timeLimitMs: number;
  readonly budget: Budget;
  /** Replaced to prove that a wrong client is noticed. */
  readonly makeClient?: typeof createClient;
  readonly onExchange: (exchange: Exchange) => void;
  /** What is arranged there makes the last answers no guide to the next. */
  readonly onArranged: () => void;
}

/** How many messages may still be sent. */
interface Budget {
  sends: number;
  /** Sending stops when an answer tells that so few are left. */
  readonly reserve: number;
}

export function createSession(options: SessionOptions, phase: Phase): Session {
  const { document, target, scene, operations, budget, timeLimitMs, onExchange } = options;
  const models = new Map<OperationId, RequestModel>();
  const makeClient = options.makeClient ?? createClient;

  function model(operation: DocumentedOperation): RequestModel {
    const known = models.get(operation.id) ?? requestModel(document, operation);
    models.set(operation.id, known);
    return known;
  }

  /** Everything but a read may reach somebody, also where it should be refused. */
  function spend(method: string): void {
    if (target.kind !== "url" || ["GET", "HEAD", "OPTIONS"].includes(method)) return;
    if (budget.sends <= 0) throw new OutOfBudget("no message may be sent: give --budget sends=N and --recipient");
    budget.sends -= 1;
  }

  function watch({ answer }: Exchange): void {
    const remaining = Number(answer?.headers.get("x-ratelimit-remaining") ?? Number.POSITIVE_INFINITY);
    if (target.kind === "url" && remaining <= budget.reserve) budget.sends = 0;
  }

  function accountOf(operation: OperationId | undefined, input: Input | undefined): string | undefined {
    if (operation === undefined) return undefined;
    const named = input?.["accountId"];
    return typeof named === "string" ? named : (scene.namedAccountId ?? scene.accountId);
  }

  function finish(wire: Wire, exchange: Omit<Exchange, "answer" | "failure" | "at" | "ms" | "phase">): Exchange {
    const { answer, failure } = wire;
    const at = (answer && serverTime(answer.headers)) ?? target.stage?.now() ?? Date.now();
    const whole: Exchange = { ...exchange, phase, answer, failure, at, ms: performance.now() - exchange.startedAt };
    watch(whole);
    onExchange(whole);
    return whole;
  }

  return {
    document,
    target,
    scene,
    stage: target.stage && watchedStage(target.stage, options.onArranged),
    operations,
    seed: options.seed,
    runs: options.runs,
    model,
    least(id) {
      const operation = document.operation(id);
      return operation && leastInput(model(operation), scene, id);
    },

    async call(operation, input, intent = { kind: "valid" }, headers) {
      spend(policies[operation].method);
      const wire = createWire(target.fetch, timeLimitMs);
      const startedAt = performance.now();
      const client = makeClient({
        apiKey: target.apiKey,
        baseUrl: target.baseUrl,
        fetch: wire.fetch,
        quota: false,
        maxRetries: 0,
        timeout: timeLimitMs + 1_000,
      });
      const view = await callClient(client, operation, input, headers);
      return finish(wire, {
        operation,
        intent,
        account: accountOf(operation, input),
        request: wire.requests[0] ?? notSent,
        input,
        client: { ...view, requests: wire.requests.length },
        startedAt,
      });
    },

    client(options, { covers = "a client in use", around = (inner: Fetch) => inner } = {}) {
      const exchanges: Exchange[] = [];
      const fetch: Fetch = async (url, init) => {
        spend(init.method);
        const wire = createWire(target.fetch, timeLimitMs);
        const startedAt = performance.now();
        const operation = operationAt(init.method, url);
        const account = accountOf(operation, fieldsOf(url, init.body));
        try {
          return await wire.fetch(url, init);
        } finally {
          const intent = { kind: "other", covers } as const;
          const request = wire.requests[0] ?? notSent;
          const known = { operation, intent, account, request, input: undefined, client: undefined, startedAt };
          exchanges.push(finish(wire, known));
        }
      };
      const { apiKey, baseUrl } = target;
      return { client: makeClient({ apiKey, baseUrl, ...options, fetch: around(fetch) }), exchanges };
    },

    async send(request, intent, about = {}) {
      const { operation, account, authorization = `Bearer ${target.apiKey}` } = about;
      spend(request.method);
      const wire = createWire(target.fetch, about.timeLimitMs ?? timeLimitMs);
      const startedAt = performance.now();
      const headers = {
        accept: "application/json",
        ...request.headers,
        ...(authorization !== null && { authorization }),
      };
      const init: RequestInit = {
        method: request.method,
        headers,
        ...(request.body !== undefined && { body: request.body }),
      };
      await wire.fetch(`${target.baseUrl}${request.path}`, init).catch(() => {});
      return finish(wire, {
        operation,
        intent,
        account: intent.kind === "unauthorized" ? undefined : account,
        request: wire.requests[0] ?? notSent,
        input: undefined,
        client: undefined,
        startedAt,
      });
    },
  };
}

function operationAt(method: string, url: string): OperationId | undefined {
  const { pathname } = new URL(url);
  return operationIds.find((id) => policies[id].method === method && pathname.endsWith(policies[id].path));
}

function fieldsOf(url: string, body: unknown): Input {
  if (typeof body !== "string") return Object.fromEntries(new URL(url).searchParams);
  try {
    return Object(JSON.parse(body)) as Input;
  } catch {
    return {};
  }
}

const notSent: SentRequest = { method: "", url: "", headers: [], body: undefined };
