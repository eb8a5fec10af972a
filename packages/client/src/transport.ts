import type { Answer, Failure } from "./answer.ts";
import { attempt } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import type { Config } from "./config.ts";
import type { Delivery } from "./delivery.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { QuotaExceededError } from "./errors/quota-exceeded-error.ts";
import { failure } from "./failure.ts";
import { judge } from "./judge.ts";
import type { OutgoingRequest } from "./middleware.ts";
import { STORE_DOWN } from "./quota/ledger.ts";
import type { Exhausted, QuotaLedger, Reservation } from "./quota/types.ts";
import type { RateLimit } from "./rate-limit.ts";
import { report, reportRefusal } from "./report.ts";
import { retryDelay } from "./retry.ts";
import { readSigns, type Signs } from "./signs.ts";

/** Takes a request through quota, tries and time limits. Never rejects. */
export type Transport = (request: OutgoingRequest, call: CallContext) => Promise<Answer>;

/** The fetch beneath openapi-fetch: take a slot, try until there is an answer to keep, give the slot its verdict. */
export function createTransport(config: Config, ledger: QuotaLedger): Transport {
  const { logger, now, random, sleep } = config;

  return async function transport(request, call) {
    const { accountId, quota, config: options } = call;
    const { signal } = options;
    if (signal?.aborted) return reportRefusal(config, call, aborted(call));

    let slot: Reservation | undefined;
    if (quota !== undefined && options.quota !== false) {
      try {
        const answer = await ledger.reserve({ accountId, quota, signal, overrides: options.quota });
        if ("exhausted" in answer) return reportRefusal(config, call, refused(call, answer));
        slot = answer;
      } catch (cause) {
        const broken = "was not made: your sleep or quota store failed";
        const known = { delivery: "not-sent", cause } as const;
        const ended = signal?.aborted ? aborted(call) : failure(call, ConfigError, broken, known);
        return reportRefusal(config, call, ended);
      }
    }
    const { answer, observed } = await tryUntilDone(request, call, slot?.snapshot);
    if (slot !== undefined) await slot.settle(answer.error?.delivery ?? "accepted", observed);
    else if (observed !== undefined) await ledger.observe(accountId, observed);
    return answer.ok ? answer : report(config, call, answer);
  };

  async function tryUntilDone(
    request: OutgoingRequest,
    call: CallContext,
    believed: RateLimit | undefined,
  ): Promise<{ answer: Answer } & Pick<Signs, "observed">> {
    const { operation, delivery, config: options } = call;
    const { signal, timeout, totalTimeout, maxRetries } = options;
    const deadline = now() + totalTimeout;

    for (let tries = 1; ; tries++) {
      const outcome = await attempt(config, request, call, tries, Math.min(timeout, deadline - now()));
      const signs = readSigns(outcome.response, now(), believed, call.quota);
      const answer = judge(outcome, call, signs);
      const { observed, status, quota } = signs;
      logger?.debug(`${call.method} ${call.path} ended`, { operation, attempt: tries, status, quota });
      if (answer.ok) return { answer, observed };

      const { error } = answer;
      const delay = retryDelay({
        error,
        delivery,
        left: maxRetries + 1 - tries,
        attempt: tries,
        asked: signs.wait,
        random,
      });
      if (delay === undefined || now() + delay >= deadline) return { answer, observed };
      logger?.info(`${call.method} ${call.path} will be tried again`, { delay, error: error.toJSON() });
      try {
        await sleep(delay, signal);
      } catch {
        return { answer: signal?.aborted ? aborted(call, error.delivery) : answer, observed };
      }
    }
  }
}

/** The caller's signal came while nothing was under way: before a request, between two tries, or in the queue for quota. */
function aborted(call: CallContext, delivery: Delivery = "not-sent"): Failure {
  return failure(call, AbortError, "was aborted by your signal while it waited", {
    delivery,
    cause: call.config.signal?.reason,
  });
}

/** No request: the ledger has no slot to give. */
function refused(call: CallContext, answer: Exhausted): Failure {
  if (answer.reason === "store-down") {
    const known = { delivery: "not-sent", reason: answer.reason, resetAt: undefined, cause: answer.cause } as const;
    return failure(call, QuotaExceededError, `was not made: ${STORE_DOWN}`, known);
  }
  const { snapshot, reason, waitedMs } = answer;
  const { accountId = "the default account", action, limit, used, resetAt } = snapshot;
  const why = `${accountId} has used ${used} of ${limit} ${action}${reason === "floor" ? ", and quota.floor keeps the rest" : ""}`;
  const waited = waitedMs > 0 ? ` after waiting ${Math.round(waitedMs / 1000)} s` : "";
  const what = `was not made${waited}: ${why}; try again after ${resetAt.toISOString()}`;
  return failure(call, QuotaExceededError, what, { delivery: "not-sent", reason, resetAt, quota: snapshot });
}
