export const DAY = 86_400_000;

// The world has a past, so time starts somewhat after 1970; after the year 9999, timestamps have five-digit years.
const FIRST_MOMENT = Date.UTC(1971, 0, 1);
export const LAST_MOMENT = Date.UTC(9999, 11, 30);

/** How the sandbox's time departs from its source. Part of the state, so that it survives a restart. */
export interface ClockSetting {
  readonly offset: number;
  readonly frozenAt: number | undefined;
}

/** Where time comes from: the system, a fixed start that ticks on, or a function. */
export type Now = string | number | Date | (() => number);

export interface TimeSource {
  /** Epoch milliseconds, whole. */
  read(): number;
  /** What a fresh world's clock is set to. */
  start: ClockSetting;
}

export function timeSource(now: Now | undefined): TimeSource {
  const read = typeof now === "function" ? () => moment(now()) : Date.now;
  const start = now === undefined || typeof now === "function" ? 0 : moment(now) - read();
  return { read, start: { offset: start, frozenAt: undefined } };
}

/** Epoch milliseconds of a time someone wrote down. */
export function moment(time: string | number | Date): number {
  const value = Math.floor(typeof time === "number" ? time : new Date(time).getTime());
  if (!(value >= FIRST_MOMENT && value <= LAST_MOMENT)) {
    throw new RangeError(`"${time}" is no time from 1971 to 9999. Write it like 2026-03-16T16:00:00Z.`);
  }
  return value;
}

export function read(source: TimeSource, { offset, frozenAt }: ClockSetting): number {
  return frozenAt ?? source.read() + offset;
}

/** The number of the UTC day. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** As the API writes moments: no fractions of a second, except where there are some. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
