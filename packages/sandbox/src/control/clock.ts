import { DAY, dayOf, iso, LAST_MOMENT, moment } from "../clock.ts";
import type { Verbs } from "../control.ts";
import type { Clock, MoveClockInput } from "../generated/control/openapi.ts";
import type { Store } from "../store.ts";
import { ControlError } from "./control-error.ts";
import type { ControlParts } from "./parts.ts";

export function clock({ store, events }: ControlParts): Pick<Verbs, "getClock" | "moveClock"> {
  return {
    getClock: () => clockRecord(store),

    moveClock(input) {
      const now = store.now();
      const target = targetOf(input, now);
      if (target < now) {
        throw new ControlError(`It is ${iso(now)}, and the clock only moves forward. To go back, reset with now.`);
      }
      if (target > LAST_MOMENT) throw new ControlError(`The clock ends at ${iso(LAST_MOMENT)}.`);
      store.setClock(target, input.frozen ?? store.world.clock.frozenAt !== undefined);
      events.tell(() => ({ type: "clock", clock: clockRecord(store) }));
      return clockRecord(store);
    },
  };
}

export function clockRecord(store: Store): Clock {
  const now = store.now();
  return { now, iso: iso(now), frozen: store.world.clock.frozenAt !== undefined };
}

/** A time in a request. Out of the clock's range it is the caller's mistake. */
export function timeIn(text: string): number {
  try {
    return moment(text);
  } catch (error) {
    throw new ControlError((error as RangeError).message);
  }
}

function targetOf({ to, by, nextDay }: MoveClockInput, now: number): number {
  if ([to, by, nextDay].filter((each) => each !== undefined).length > 1) {
    throw new ControlError("to, by and nextDay exclude each other. Give one of them.");
  }
  if (to !== undefined) return timeIn(to);
  return nextDay ? (dayOf(now) + 1) * DAY : now + (by ?? 0);
}
