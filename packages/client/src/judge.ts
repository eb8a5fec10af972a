import type { Answer, Failure } from "./answer.ts";
import type { Attempt } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import { type Delivery, deliveryOfStatus, neverConnected } from "./delivery.ts";
import { readErrorText } from "./error-text.ts";
import { AbortError } from "./errors/abort-error.ts";
import { AuthenticationError } from "./errors/authentication-error.ts";
import { BadRequestError } from "./errors/bad-request-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { NotFoundError } from "./errors/not-found-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import { PermissionError } from "./errors/permission-error.ts";
import { QuotaExceededError } from "./errors/quota-exceeded-error.ts";
import { ServerError } from "./errors/server-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UnexpectedStatusError } from "./errors/unexpected-status-error.ts";
import { failure } from "./failure.ts";
import type { Body } from "./read-body.ts";
import type { Signs } from "./signs.ts";

/** Success or failure, and for a failure: which class, and what became of the message. Success is a matter of the status. */
export function judge(attempt: Attempt, call: CallContext, signs: Signs): Answer {
  const { response, body, stoppedBy } = attempt;
  if (response === undefined || body === undefined) return judgeSilence(attempt, call, signs);
  // The status of an error is the error, even when the rest of its page never came.
  if (body.end === "broken" && (response.ok || stoppedBy === "signal")) {
    return { ...judgeSilence(attempt, call, signs), response };
  }
  const documented = !response.ok && call.statuses.includes(response.status);
  const judged = response.ok ? judgeSuccess(response, body, call, signs) : judgeStatus(response, body, call, signs);
  // A 2xx that was cut is no answer to hand on; the beginning of an error page is.
  return { ...judged, response, documented, text: response.ok && body.end === "cut" ? undefined : body.text };
}

function judgeSuccess(response: Response, body: Body, call: CallContext, { quota }: Signs): Answer {
  const { status } = response;
  const data = parse(body);
  if (typeof data !== "object" || data === null) {
    const delivery = deliveryOfAnswer(response);
    const what = body.end === "cut" ? "more than 10 MB" : body.text === "" ? "nothing" : "no JSON object";
    return failure(call, ParseError, `answered ${status} with ${what}`, {
      status,
      delivery,
      quota,
      body: data ?? body.text,
    });
  }
  if ("success" in data && data.success === false) {
    const what = `answered ${status} with success: false (${readErrorText(data).text})`;
    return failure(call, ServerError, what, { status, delivery: "unknown", quota, body: data });
  }
  return { ok: true, data, text: body.text, response, quota };
}

function judgeStatus({ status, headers }: Response, body: Body, call: CallContext, { quota, resetAt }: Signs): Failure {
  const value = parse(body) ?? body.text;
  const { text, issues, holdUntil } = readErrorText(value);
  const known = { status, delivery: deliveryOfStatus(status), quota, body: value };
  const what = `answered ${status}: ${text}`;
  switch (status) {
    case 400:
    case 422: {
      const concealed = issues.map(({ path, message }) => ({ path, message: call.conceal(message) }));
      return failure(call, BadRequestError, `${what}; mend the input`, { ...known, issues: concealed });
    }
    case 401:
      return failure(call, AuthenticationError, `${what}; check the API key`, known);
    case 403:
      return failure(call, PermissionError, what, known);
    case 404:
      return failure(call, NotFoundError, `${what}; check the ids`, known);
    case 429: {
      const again = resetAt ?? holdUntil;
      const advice = `; try again ${again ? `after ${again.toISOString()}` : "later"}`;
      return failure(call, QuotaExceededError, what + advice, { ...known, resetAt: again, reason: "server" });
    }
  }
  if (status >= 500) return failure(call, ServerError, what, known);
  // The query of a redirect may repeat that of the request.
  const location = headers.get("location")?.replace(/[?#].*/, "");
  const advice = location ? `; it moved to ${location}, and redirects are not followed` : "";
  return failure(call, UnexpectedStatusError, what + advice, {
    ...known,
    location: location && call.conceal(location),
  });
}

/** The answer never came, or it broke off. */
function judgeSilence(
  { left, response, body, stoppedBy, failed }: Attempt,
  call: CallContext,
  { quota }: Signs,
): Failure {
  const status = response?.status;
  const delivery = !left ? "not-sent" : response ? deliveryOfAnswer(response) : "unknown";
  const known = { status, delivery, quota } as const;
  const when = status === undefined ? "" : ` amid its answer (${status})`;

  if (stoppedBy === "signal") {
    return failure(call, AbortError, `was aborted by your signal${when}`, {
      ...known,
      cause: call.config.signal?.reason,
    });
  }
  if (stoppedBy === "timeout")
    return failure(call, TimeoutError, `ran out of time (timeout, totalTimeout)${when}`, known);

  if (failed?.by === "caller") {
    const { cause } = failed;
    const said = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof ConfigError) {
      return failure(call, ConfigError, `was not made: ${said.replace(/\.$/, "")}`, { ...known, cause: cause.cause });
    }
    return failure(call, ConfigError, `failed in your middleware or fetch: ${said}`, { ...known, cause });
  }
  const cause = failed ? failed.cause : body?.cause;
  const never = failed !== undefined && neverConnected(cause);
  const what = never ? "could not connect" : `lost its connection${when}`;
  return failure(call, ConnectionError, `${what} (${codeOf(cause)})`, {
    ...known,
    cause,
    ...(never && { delivery: "not-sent" }),
  });
}

/** A 2xx is never "not sent". JSON says that it was the API that answered; a page of HTML may come from anyone between. */
function deliveryOfAnswer({ ok, status, headers }: Response): Delivery {
  if (!ok) return deliveryOfStatus(status);
  return /\bjson\b/i.test(headers.get("content-type") ?? "") ? "accepted" : "unknown";
}

/** `undefined` for what is no JSON. The engine's own error is dropped: it quotes the text, which may hold a message. */
function parse({ text, end }: Body): unknown {
  try {
    return end === "whole" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** The code of a failure, such as `ECONNREFUSED`. Its message is left out: some runtimes put the whole URL there. */
function codeOf(cause: unknown): unknown {
  const { code, cause: inner, name } = Object(cause) as { code?: unknown; cause?: unknown; name?: unknown };
  return code ?? (inner === undefined ? name : codeOf(inner));
}
