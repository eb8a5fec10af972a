import { type OperationId, operations, server as publicServer } from "@connectsafely/schema";
import { bearerToken } from "./access.ts";
import {
  credentialsUnavailable,
  invalidCredentials,
  keyRateLimited,
  sandboxFailed,
  trialExpired,
  unknownAccount,
} from "./answers.ts";
import type { Answer } from "./conformance.ts";
import type { Events } from "./events.ts";
import { type Call, failure, type Outcome } from "./exchange.ts";
import type { Faults, Strike } from "./faults.ts";
import type { Finish, Passage } from "./finish.ts";
import { rules } from "./generated/rules.ts";
import { readInput } from "./input.ts";
import { explain, unknownNames } from "./problems.ts";
import { quotaSpent, windowOf } from "./quota.ts";
import { createRouter, isAnswer, split } from "./router.ts";
import { routes } from "./routes/index.ts";
import type { Route } from "./routes/route.ts";
import type { Store } from "./store.ts";
import type { Account } from "./world.ts";

/** Where the API starts: the path of the document's server. */
export const basePath = new URL(publicServer).pathname;

export const router = createRouter<OperationId>(basePath, operations);

export interface ServerParts {
  readonly store: Store;
  readonly faults: Faults;
  readonly events: Events;
  readonly finish: Finish;
  /** Told when an operation fails for the sandbox's own sake, such as a full disk. */
  readonly failed: (error: unknown) => void;
  readonly apiKeys: ReadonlySet<string>;
  /** Waits in real time. */
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * The life of one request to the API. It is answered at once unless a fault delays it,
 * so a send is checked, counted and kept in one step, whatever else goes on.
 */
export function createServer({ store, faults, events, finish, failed, apiKeys, sleep }: ServerParts) {
  function answer(call: Call): Outcome | Promise<Outcome> {
    const { path, query } = split(call.target);
    const found = router.find(call.method, path);
    if (isAnswer(found)) return finish.send({ call }, found);

    const passage: Passage = { call, query, target: found };
    const token = bearerToken(call.header("authorization"));
    if (token === undefined || !apiKeys.has(token)) return finish.send(passage, invalidCredentials);

    const strike = faults.draw(found.id);
    if (strike === undefined) return finish.send(passage, process(passage));
    events.tell(() => ({ type: "faults", faults: faults.list() }));
    return struck(passage, strike);
  }

  async function struck(passage: Passage, { latencyMs, kind }: Strike): Promise<Outcome> {
    if (latencyMs > 0) await sleep(latencyMs);
    switch (kind) {
      case undefined:
        return finish.send(passage, process(passage), "latency");
      case "drop-before":
        return finish.withhold(passage, "drop", kind);
      case "drop-after":
        process(passage);
        return finish.withhold(passage, "drop", kind);
      case "hang":
        return finish.withhold(passage, "hang", kind);
      case "error-before":
        return finish.send(
          passage,
          admit(passage, () => credentialsUnavailable),
          kind,
        );
      case "error-after":
        process(passage);
        return finish.send(passage, credentialsUnavailable, kind);
      case "rate-limit":
        return finish.send(
          passage,
          admit(passage, () => keyRateLimited),
          kind,
        );
      case "truncate": {
        const outcome = finish.send(passage, process(passage), kind);
        return outcome.kind === "answer" ? { ...outcome, kind: "truncate" } : outcome;
      }
    }
  }

  /** Settles which account the request is for, and whether it may ask at all. */
  function admit(passage: Passage, then: (input: unknown, account: Account | undefined) => Answer): Answer {
    const input = readInput(passage.target.operation, passage.call, passage.query);
    if ("refusal" in input) {
      // Nobody could tell that it names another account.
      passage.account = store.account();
      return input.refusal;
    }
    const accountId = accountIdOf(input.value);
    if (accountId === undefined || typeof accountId === "string") passage.account = store.account(accountId);
    if (passage.account?.lapsed) return trialExpired;
    return then(input.value, passage.account);
  }

  /** What the operation answers. It changes the world only on the way to a success. */
  function process(passage: Passage): Answer {
    return admit(passage, (input, account) => {
      const { id, operation } = passage.target;
      const request = rules[id]?.request;
      if (!request?.(input) || unknownNames(operation, input as object).length > 0) {
        return { status: 400, body: failure(explain(operation, input, request?.errors?.[0])) };
      }
      if (account === undefined) return unknownAccount;

      const now = store.now();
      const { quota } = operation;
      if (quota !== undefined) {
        const window = windowOf(account.quota, now, quota.limit);
        if (window.remaining < quota.cost) return { status: 429, ...quotaSpent(quota, window, now) };
      }
      try {
        return (routes[id] as Route<OperationId>)(input as never, { account, store, events, now });
      } catch (error) {
        failed(error);
        return sandboxFailed;
      }
    });
  }

  return { answer };
}

function accountIdOf(input: unknown): unknown {
  const named = typeof input === "object" && input !== null && "accountId" in input;
  return named ? input.accountId : undefined;
}
