import { type Phase, runContract, type Stage, stagedTarget } from "@connectsafely/contract";
import type { ServerMutant } from "../../mutation/mutant.ts";
import { bundledDocument } from "./documents.ts";
import { type Served, serve } from "./served.ts";

/** Those that ask a server. */
export const askingPhases: readonly Phase[] = ["coverage", "stateful", "quota", "fuzz"];
export const seed = 1;
/** Requests of the phase `fuzz` per operation and side. */
export const runs = 8;

export interface Asking {
  readonly method: string;
  /** Below the base URL. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Every world of a replay begins at this moment, and each request takes as long: the same requests meet the same ids. */
const start = Date.now();
const requestMs = 10;

/** A server that can be shown the recorded traffic. */
export function serveSteadily(mutate: ServerMutant["mutate"]): Promise<Served> {
  let now = start;
  return serve(
    mutate,
    () => now,
    () => {
      now += requestMs;
    },
  );
}

/** A request, or something arranged behind the server's back, such as the next day. */
type Step = Asking | ((stage: Stage) => unknown);

/** What `runContract` does to a healthy server, in its order. */
export async function recordTraffic(phases: readonly Phase[]): Promise<Step[]> {
  const steps: Step[] = [];
  await using served = await serveSteadily((sandbox) => sandbox.fetch);
  const target = stagedTarget(served.sandbox, async (input, init = {}) => {
    const { body } = init;
    steps.push({
      method: init.method ?? "GET",
      path: String(input).slice(served.baseUrl.length),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof body === "string" ? body : undefined,
    });
    return fetch(input, init);
  });
  const stage = recorded(target.stage, steps);
  await runContract({
    document: bundledDocument(),
    target: { ...target, stage, baseUrl: served.baseUrl },
    phases,
    seed,
    runs,
  });
  return steps;
}

/** Does the same again to another server, until it is enough. `ask` makes each request. */
export async function replay(
  steps: readonly Step[],
  { sandbox }: Served,
  isEnough: () => boolean,
  ask: (asking: Asking) => Promise<void>,
): Promise<void> {
  const { stage } = stagedTarget(sandbox, sandbox.fetch);
  for (const step of steps) {
    if (isEnough()) return;
    if (typeof step === "function") step(stage);
    else await ask(step);
  }
}

/** What only looks at the world is not repeated. */
function recorded(stage: Stage, steps: Step[]): Stage {
  const kept = <Words extends unknown[]>(verb: (stage: Stage) => (...words: Words) => void) => {
    return (...words: Words): void => {
      steps.push((later) => verb(later)(...words));
      verb(stage)(...words);
    };
  };
  return {
    ...stage,
    replenish: kept((on) => on.replenish),
    setUsed: kept((on) => on.setUsed),
    nextDay: kept((on) => on.nextDay),
    receiveMessage: kept((on) => on.receiveMessage),
    setLapsed: kept((on) => on.setLapsed),
    failNext: kept((on) => on.failNext),
  };
}
