import type { OperationId } from "@connectsafely/schema";
import type { ArmedFault, Fault } from "./generated/control/openapi.ts";
import { createRandom } from "./random.ts";

export type FaultKind = Fault["kind"];

/** What strikes one request. */
export interface Strike {
  readonly latencyMs: number;
  readonly kind: Exclude<FaultKind, "latency"> | undefined;
}

export interface Faults {
  arm(fault: Fault): ArmedFault;
  disarm(id?: number): void;
  list(): ArmedFault[];
  /** Draws for one request. */
  draw(operation: OperationId): Strike | undefined;
  reset(seed: number): void;
}

interface Armed {
  readonly view: ArmedFault;
}

export function createFaults(seed: number): Faults {
  let random = createRandom(seed ^ 0xfa17);
  let armed: Armed[] = [];
  let nextId = 1;

  function strikes({ view }: Armed, operation: OperationId): boolean {
    if (view.operation !== null && view.operation !== operation) return false;
    if (view.probability < 1 && random() >= view.probability) return false;
    view.strikes += 1;
    if (view.left !== null) view.left -= 1;
    return true;
  }

  return {
    arm({ kind, operation = null, probability = 1, count = null, latencyMs = 1_000 }) {
      const delay = kind === "latency" ? latencyMs : 0;
      const view = { id: nextId++, kind, operation, probability, left: count, latencyMs: delay, strikes: 0 };
      armed.push({ view });
      return { ...view };
    },
    disarm(id) {
      armed = id === undefined ? [] : armed.filter(({ view }) => view.id !== id);
    },
    list: () => armed.map(({ view }) => ({ ...view })),
    draw(operation) {
      if (armed.length === 0) return undefined;
      let latencyMs = 0;
      let kind: Strike["kind"];
      for (const fault of armed) {
        // A fault that could not have an effect on this request keeps its strike.
        if (kind !== undefined && fault.view.kind !== "latency") continue;
        if (!strikes(fault, operation)) continue;
        if (fault.view.kind === "latency") latencyMs += fault.view.latencyMs;
        else kind = fault.view.kind as Exclude<FaultKind, "latency">;
      }
      armed = armed.filter(({ view }) => view.left !== 0);
      return latencyMs === 0 && kind === undefined ? undefined : { latencyMs, kind };
    },
    reset(newSeed) {
      random = createRandom(newSeed ^ 0xfa17);
      armed = [];
      nextId = 1;
    },
  };
}

/** A mix that strikes about the given share of requests. Nothing in it hangs for ever. */
export function chaos(share = 0): Fault[] {
  if (share === 0) return [];
  const kinds: FaultKind[] = [
    "latency",
    "drop-before",
    "drop-after",
    "error-before",
    "error-after",
    "rate-limit",
    "truncate",
  ];
  return kinds.map((kind) => ({
    kind,
    probability: share / kinds.length,
    ...(kind === "latency" && { latencyMs: 300 }),
  }));
}
