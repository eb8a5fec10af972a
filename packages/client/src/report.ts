import type { Failure } from "./answer.ts";
import type { CallContext } from "./call-context.ts";
import type { Config } from "./config.ts";
import { rememberSend } from "./reconcile.ts";

/** What every failure leaves behind: a line in the log and, for a send, what `reconcile` must look for. */
export function report({ logger }: Config, call: CallContext, failure: Failure): Failure {
  const { error } = failure;
  if (call.delivery === "at-most-once") rememberSend(error, call);
  logger?.error(error.message, { error: error.toJSON() });
  return failure;
}

/** The same for a call that ends before its first try, of which middleware would otherwise hear nothing. */
export function reportRefusal(config: Config, call: CallContext, failure: Failure): Failure {
  const { operation, path, accountId, delivery, quota } = call;
  for (const { refused } of config.middleware) {
    try {
      refused?.(failure.error, { operation, path, accountId, delivery, quota, logger: config.logger });
    } catch {
      // As a logger's: what only watches must not change how a call ends.
    }
  }
  return report(config, call, failure);
}
