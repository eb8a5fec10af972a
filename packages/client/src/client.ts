import { type Operation, type OperationId, operations } from "@connectsafely/schema";
import type { Answer } from "./answer.ts";
import { PendingCall, PendingPagedCall } from "./call.ts";
import { describeCall } from "./call-context.ts";
import { type Config, callDefaults, readCallConfig, readConfig } from "./config.ts";
import type { Delivery } from "./delivery.ts";
import { BadRequestError } from "./errors/bad-request-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { failure } from "./failure.ts";
import type { Messaging } from "./generated/messaging.ts";
import type { ClientOptions, PageOptions, SendOptions } from "./options.ts";
import { paginate } from "./paginate.ts";
import { createLedger } from "./quota/ledger.ts";
import type { QuotaPlan, QuotaSnapshot } from "./quota/types.ts";
import { createRaw, createSend, type RawClient, type Send } from "./raw.ts";
import { createReconciler, type Reconciler } from "./reconcile.ts";
import { redactFields } from "./redact.ts";
import { reportRefusal } from "./report.ts";
import { createTransport } from "./transport.ts";
import { createInputReader } from "./validate-input.ts";

/**
 * One method per operation, the quota, and openapi-fetch for everything else.
 *
 * @example
 * ```ts
 * const client: Client = createClient();
 * for await (const conversation of client.messaging.getRecentMessages()) console.log(conversation.unreadCount);
 * ```
 */
export interface Client {
  readonly messaging: Messaging & Reconciler;
  readonly quota: ClientQuota;
  readonly raw: RawClient;
}

/**
 * What is left of the daily quota, told without a request to the API.
 *
 * Where the store does not answer (`fail-closed`), both reject with a `QuotaExceededError` whose `reason` is `store-down`.
 *
 * @example
 * ```ts
 * const { remaining } = await client.quota.peek();
 * if (remaining < 20) console.log("leave the rest to people");
 * ```
 */
export interface ClientQuota {
  /**
   * What is known about an account's quota, by default that of the client's `accountId`.
   *
   * @example
   * ```ts
   * const { remaining, resetAt, source } = await client.quota.peek();
   * ```
   */
  peek(accountId?: string): Promise<QuotaSnapshot>;
  /**
   * How many of `count` messages can go now, and when the rest.
   *
   * @example
   * ```ts
   * const { now, later } = await client.quota.plan(400);
   * ```
   */
  plan(count: number, accountId?: string): Promise<QuotaPlan>;
}

/**
 * Makes a client. It opens no connection and starts no timer. Make one and keep it: it is what remembers the quota.
 *
 * @example
 * ```ts
 * const client = createClient(); // apiKey from CONNECTSAFELY_API_KEY
 * const sent = await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  const config = readConfig(options);
  const { baseUrl, now, sleep, random } = config;
  const ledger = createLedger({ ...config.quota, quota: operations.sendMessage.quota, now, sleep, random });
  const transport = createTransport(config, ledger);

  const send = createSend(baseUrl, transport);
  const methods = Object.keys(operations).map((operation) => [
    operation,
    createMethod(config, send, operation as OperationId),
  ]);
  const messaging = Object.fromEntries(methods) as Messaging;

  return {
    messaging: { ...messaging, ...createReconciler(messaging, now) },
    quota: {
      peek: (accountId = config.accountId) => ledger.peek(accountId),
      plan: (count, accountId = config.accountId) => ledger.plan(count, accountId),
    },
    raw: createRaw(config, transport),
  };
}

type Input = { readonly [field: string]: unknown };
type Options = SendOptions & PageOptions;

/** The life of a call: check options and input, build the request, take it through the transport, hand over the answer. */
function createMethod(config: Config, send: Send, operation: OperationId) {
  const row: Operation = operations[operation];
  const { pagination, parameters, sensitive } = row;
  const defaults = callDefaults(config, row);
  const takesAccount = parameters.query?.accountId !== undefined || parameters.body?.accountId !== undefined;
  const readInput = createInputReader(row);

  async function run(raw: Input | undefined, options: Options | undefined): Promise<Answer> {
    let delivery: Delivery = "not-sent";
    try {
      const given: Input = Object(raw);
      const account = takesAccount && config.accountId !== undefined && given.accountId === undefined;
      const input = account ? { ...given, accountId: config.accountId } : given;
      const call = describeCall(config, operation, row, input, options ? readCallConfig(defaults, options) : defaults);
      const request = readInput(input);
      config.logger?.debug(operation, { input: redactFields(input, sensitive.request, call.conceal) });
      if (request.issues.length > 0) {
        const what = request.issues.map(({ path, message }) => `${path} ${message}`).join("; ");
        const known = { delivery: "not-sent", issues: request.issues } as const;
        return reportRefusal(config, call, failure(call, BadRequestError, `was not made: ${what}`, known));
      }
      delivery = "unknown";
      return await send(call, request);
    } catch (cause) {
      const known = cause instanceof ConfigError;
      const message = known
        ? cause.message
        : `${operation} failed in your code: in a function given to createClient, or in the input.`;
      return {
        ok: false,
        error: new ConfigError(message, { operation, delivery, cause: known ? cause.cause : cause }),
      };
    }
  }

  return (input?: Input, options?: Options) => {
    const answer = run(input, options);
    if (pagination === undefined) return new PendingCall(answer);
    const fetchPage = (next: Input) => new PendingCall(run(next, options));
    return new PendingPagedCall(answer, (first) => paginate(pagination, first, input, options?.limit, fetchPage));
  };
}
