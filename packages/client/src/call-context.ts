import type { Operation, OperationId } from "@connectsafely/schema";
import type { CallConfig, Config } from "./config.ts";
import type { Fetch } from "./options.ts";
import { concealInput } from "./redact.ts";

/** One call: what the table says about its operation, and what stays the same through its tries. */
export interface CallContext extends Pick<Operation, "method" | "path" | "statuses" | "sensitive"> {
  /** `undefined` when `client.raw` calls a path that the document does not have. */
  operation: OperationId | undefined;
  delivery: "repeatable" | "at-most-once";
  quota: Operation["quota"] | undefined;
  /** Parameters and body fields, flat. */
  input: object;
  accountId: string | undefined;
  startedAt: number;
  config: CallConfig;
  fetch: Fetch;
  /** Takes keys and the sensitive texts of the input out of a text: a server may quote them in its error. */
  conceal: (text: string) => string;
}

export function describeCall(
  { credentials, fetch, now }: Config,
  operation: OperationId | undefined,
  row: Operation,
  input: { accountId?: string },
  config: CallConfig,
): CallContext {
  // What the document does not call repeatable may do a second thing.
  const { method, path, delivery = "at-most-once", quota, statuses, sensitive } = row;
  return {
    operation,
    method,
    path,
    delivery,
    quota,
    statuses,
    sensitive,
    input,
    accountId: input.accountId,
    startedAt: now(),
    config,
    fetch,
    conceal: (text) => concealInput(credentials.conceal(text), input, sensitive.request),
  };
}
