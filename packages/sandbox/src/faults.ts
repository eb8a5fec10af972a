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

export function createFaults(seed: number): Faults {
  let random = createRandom(seed ^ 0xfa17);
  let armed: ArmedFault[] = [];
  let nextId = 1;

  function strikes(fault: ArmedFault, operation: OperationId): boolean {
    if (fault.operation !== null && fault.operation !== operation) return false;
    if (fault.probability < 1 && random() >= fault.probability) return false;
    fault.strikes += 1;
    if (fault.left !== null) fault.left -= 1;
    return true;
  }

  return {
    arm({ kind, operation = null, probability = 1, count = null, latencyMs = 1_000 }) {
      const delay = kind === "latency" ? latencyMs : 0;
      const fault = { id: nextId++, kind, operation, probability, left: count, latencyMs: delay, strikes: 0 };
      armed.push(fault);
      return { ...fault };
    },
    disarm(id) {
      armed = id === undefined ? [] : armed.filter((fault) => fault.id !== id);
    },
    list: () => armed.map((fault) => ({ ...fault })),
    draw(operation) {
      if (armed.length === 0) return undefined;
      let latencyMs = 0;
      let kind: Strike["kind"];
      for (const fault of armed) {
        // A fault that could not have an effect on this request keeps its strike.
        if (kind !== undefined && fault.kind !== "latency") continue;
        if (!strikes(fault, operation)) continue;
        if (fault.kind === "latency") latencyMs += fault.latencyMs;
        else kind = fault.kind as Exclude<FaultKind, "latency">;
      }
      armed = armed.filter(({ left }) => left !== 0);
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
export function chaos(share: number): Fault[] {
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
  return kinds.map((kind, before) => ({
    kind,
    // Of those that the ones before it have left, so that each strikes as many and a share of 1 leaves none.
    probability: share / (kinds.length - before * share),
    ...(kind === "latency" && { latencyMs: 300 }),
  }));
}
