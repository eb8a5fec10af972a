import type { OperationId } from "@connectsafely/schema";
import { type Answer, departure, type Headers } from "./conformance.ts";
import type { Events } from "./events.ts";
import { type Call, failure, json, type Outcome } from "./exchange.ts";
import { isError, rules } from "./generated/rules.ts";
import { quotaHeaders, type Window, windowOf } from "./quota.ts";
import type { RequestLog } from "./request-log.ts";
import type { Target } from "./router.ts";
import type { Store } from "./store.ts";
import type { Account } from "./world.ts";

/** One request on its way through the sandbox. */
export interface Passage {
  readonly call: Call;
  readonly query: string;
  readonly target: Target<OperationId>;
  /** Whose quota the answer tells: nobody's, until the request has named an account that exists. */
  account?: Account | undefined;
}

/** A request that reached no operation. */
interface Astray {
  readonly call: Call;
  readonly target?: undefined;
  readonly account?: undefined;
}

/** The end of every request to the API: headers, the check against the document, the record. */
export interface Finish {
  send(passage: Passage | Astray, answer: Answer, fault?: string): Outcome;
  withhold(passage: Passage, kind: "drop" | "hang", fault: string): Outcome;
}

export interface FinishParts {
  readonly store: Store;
  readonly events: Events;
  readonly log: RequestLog;
  readonly onDefect: (defect: Error) => void;
}

export function createFinish({ store, events, log, onDefect }: FinishParts): Finish {
  function record(
    { call, target, account }: Passage | Astray,
    outcome: { status: number | null; quota: Window | undefined; fault: string | null },
  ): void {
    const show = log.add(
      {
        at: store.now(),
        method: call.method,
        target: call.target,
        operation: target?.id ?? null,
        accountId: account?.accountId ?? null,
        status: outcome.status,
        quota: outcome.quota ? numbers(outcome.quota) : null,
        fault: outcome.fault,
        contentType: call.header("content-type") ?? null,
      },
      call.body,
    );
    events.tell(() => ({ type: "request", request: show() }));
  }

  /** The answer as it stands, or a 500 that says what is wrong with it. */
  function checked(answer: Answer & { headers: Headers }, { call, target }: Passage | Astray): Answer {
    const problem = departure(answer, target && rules[target.id], isError);
    if (problem === undefined) return answer;
    const defect = new Error(
      `Sandbox defect: its ${answer.status} for ${target?.id ?? call.target} departs from the document, ${problem}.`,
    );
    onDefect(defect);
    return { status: 500, body: failure(defect.message) };
  }

  return {
    send(passage, answer, fault) {
      const now = store.now();
      const quota = passage.target?.operation.quota;
      const window = quota && windowOf(passage.account?.quota, now, quota.limit);
      const headers: Headers = {
        Date: httpDate(now),
        "Cache-Control": "no-store",
        ...(quota && window && quotaHeaders(quota.action, window)),
        ...answer.headers,
      };
      const { status, body, text } = checked({ ...answer, headers }, passage);
      record(passage, { status, quota: window, fault: fault ?? null });
      return json(status, headers, body, text);
    },
    withhold(passage, kind, fault) {
      record(passage, { status: null, quota: undefined, fault });
      return { kind };
    },
  };
}

function numbers({ limit, used, remaining }: Window) {
  return { limit, used, remaining };
}

let second = 0;
let secondText = "";

/** The sandbox's time, so that a client that trusts `Date` over its own clock reads the reset right. */
function httpDate(now: number): string {
  const current = Math.floor(now / 1000);
  if (current !== second) {
    second = current;
    secondText = new Date(current * 1000).toUTCString();
  }
  return secondText;
}
