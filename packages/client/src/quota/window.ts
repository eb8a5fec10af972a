import type { Observation, QuotaWindow, Settlement, SlotRequest, WindowRequest } from "./types.ts";

// The rules of counting, for one account and action. `redis-script.ts` says the same in Lua; one test file holds both to it.
//
// A slot counts as used from the moment it is reserved. Only "not-sent" gives it back, so a worker that dies between
// reserving and answering leaves a used slot, never a free one.

/** A window with its books. */
export interface OpenWindow extends QuotaWindow {
  /** The highest count a server's answer has shown. */
  counted: number;
  /** Slots of settled calls that `counted` may not include: their answer was lost or said nothing. */
  kept: number;
  /** Slots of calls under way. */
  leases: { [id: string]: { cost: number; expiresAt: number } };
}

/** Two answers of one window may disagree this much about its end: clocks differ, and answers travel. */
export const SAME_WINDOW = 60_000;

/** The window in force at `now`: the given one, or the assumed one when there is none or its time has passed. */
export function openWindow(window: OpenWindow | undefined, { now, assumed }: WindowRequest): OpenWindow {
  if (!window) return startWindow(assumed, {});
  for (const [id, lease] of Object.entries(window.leases)) {
    if (lease.expiresAt > now) continue;
    delete window.leases[id];
    window.kept += lease.cost;
  }
  return now < window.resetAt ? window : startWindow(assumed, window.leases);
}

/** Adds the lease unless that would leave less than the floor. */
export function addLease(window: OpenWindow, id: string, { cost, floor, expiresAt }: SlotRequest): boolean {
  if (window.limit - window.used - cost < floor) return false;
  window.used += cost;
  window.leases[id] = { cost, expiresAt };
  return true;
}

/** Ends the lease and learns from the answer, in one step, so that nobody takes the slot in between. */
export function endLease(window: OpenWindow, settlement: Settlement): OpenWindow {
  const learned = learn(window, settlement);
  const next = learned ?? window;
  const lease = next.leases[settlement.lease];
  if (lease) {
    delete next.leases[settlement.lease];
    if (settlement.verdict === "not-sent") next.used -= lease.cost;
    else if (settlement.verdict === "unknown" || !learned) next.kept += lease.cost;
  }
  return balance(next);
}

export function observe(window: OpenWindow, observation: Observation): OpenWindow {
  return balance(learn(window, observation) ?? window);
}

/** The window after the headers, or `undefined` when there are none or they speak of an earlier window. */
function learn(window: OpenWindow, { now, observed }: Observation): OpenWindow | undefined {
  if (!observed) return undefined;
  let next = window;
  if (window.observedAt === undefined) {
    window.resetAt = observed.resetAt;
  } else if (observed.resetAt < window.resetAt - SAME_WINDOW) {
    return undefined;
  } else if (observed.resetAt > window.resetAt + SAME_WINDOW) {
    next = startWindow(observed, window.leases);
  }
  // Answers come in any order: only the one that has counted furthest may change the limit.
  if (observed.used >= next.counted) next.limit = observed.limit;
  next.counted = Math.max(next.counted, observed.used);
  next.observedAt = now;
  return next;
}

/**
 * Two bounds hold: at least what the server has counted, and at most that plus every slot it may not have seen yet.
 * The second matters when a call we counted was free, or when an assumed window turns out to be a new one.
 */
function balance(window: OpenWindow): OpenWindow {
  window.used = Math.max(window.used, window.counted);
  if (window.observedAt !== undefined) {
    window.used = Math.min(window.used, window.counted + window.kept + held(window.leases));
  }
  return window;
}

/** Calls under way across the reset may be counted on either side of it: the new window starts with them. */
function startWindow({ limit, resetAt }: { limit: number; resetAt: number }, leases: OpenWindow["leases"]): OpenWindow {
  return { limit, used: held(leases), resetAt, observedAt: undefined, counted: 0, kept: 0, leases };
}

function held(leases: OpenWindow["leases"]): number {
  let cost = 0;
  for (const lease of Object.values(leases)) cost += lease.cost;
  return cost;
}
