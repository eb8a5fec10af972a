import type { Failure } from "./answer.ts";
import type { CallContext } from "./call-context.ts";
import type { Delivery } from "./delivery.ts";
import type { ErrorDetails } from "./errors/connectsafely-error.ts";
import type { AnyConnectSafelyError } from "./errors/is-connectsafely-error.ts";
import { redactFields } from "./redact.ts";

/** What is known about a failure besides its call. */
type Known<Extra> = Omit<ErrorDetails, "operation" | "repeatable" | "redact"> & Extra;

/** The failure of a call, with a sentence such as "POST /messaging/send answered 500: …. The message may have gone out: …" */
export function failure<Extra extends object>(
  { method, path, operation, delivery, sensitive, conceal }: CallContext,
  Kind: new (message: string, details: ErrorDetails & Extra) => AnyConnectSafelyError,
  what: string,
  known: Known<Extra>,
): Failure {
  const repeatable = delivery === "repeatable";
  const advice = repeatable ? "" : ` ${adviceOf[known.delivery]}`;
  const redact = (body: unknown) => redactFields(body, sensitive.response, conceal);
  const error = new Kind(conceal(`${method} ${path} ${what}.${advice}`), { operation, ...known, repeatable, redact });
  return { ok: false, error };
}

const adviceOf: Record<Delivery, string> = {
  "not-sent": "Nothing was sent.",
  accepted: "The message was accepted: do not send it again.",
  unknown: "The message may have gone out: look with messaging.reconcile(error) before you send it again.",
};
