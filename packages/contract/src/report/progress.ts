import { bar, columns, oneLine } from "./terminal.ts";
import { duration, thousands } from "./words.ts";

export interface Progress {
  /** A phase begins; the one before is over. */
  phase(name: string): void;
  /** So much of the phase is done. */
  step(done: number, total: number, text: string): void;
  /** The run is over: nothing is left on the terminal's last line. */
  end(): void;
}

export interface ProgressOptions {
  readonly isTerminal: boolean;
  /** All phases of this run, in their order. */
  readonly phases: readonly string[];
  /** In milliseconds. */
  readonly now?: () => number;
}

/** What this needs of `process.stderr`. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly columns?: number | undefined;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const DRAW_EVERY_MS = 60;
/** A log of CI wants to know that a long phase is alive, not more. */
const SAY_EVERY_MS = 10_000;
const BAR = 24;

const clear = "\r\x1b[2K";

/**
 * How far a run is: one line that is drawn again on a terminal, and a line per phase elsewhere.
 *
 * @example
 * ```ts
 * const progress = createProgress(process.stderr, { isTerminal: process.stderr.isTTY, phases: ["static", "examples"] });
 * progress.phase("static");
 * progress.step(3, 24, "rate.sum");
 * progress.end();
 * ```
 */
export function createProgress(
  stream: ProgressStream,
  { isTerminal, phases, now = Date.now }: ProgressOptions,
): Progress {
  const label = Math.max(0, ...phases.map((each) => each.length));
  const place = ` of ${phases.length}`;
  let current = { name: "", done: 0, total: 0, text: "", startedAt: 0 };
  let saidAt = 0;

  function phase(name: string): void {
    finish();
    current = { name, done: 0, total: 0, text: "", startedAt: now() };
    saidAt = now();
    if (isTerminal) draw();
    else stream.write(`[${number()}${place}] ${name}\n`);
  }

  function step(done: number, total: number, text: string): void {
    current = { ...current, done, total, text };
    const isLast = done >= total;
    if (isTerminal) {
      if (isLast || now() - saidAt >= DRAW_EVERY_MS) draw();
    } else if (!isLast && now() - saidAt >= SAY_EVERY_MS) {
      saidAt = now();
      stream.write(`        ${amount()}${text && `, ${oneLine(text, 60)}`}\n`);
    }
  }

  /** On a terminal the next thing overwrites the bar. */
  function finish(): void {
    if (current.name === "") return;
    const { name, startedAt } = current;
    if (isTerminal) stream.write(clear);
    else stream.write(`        ${name}: ${current.total > 0 ? `${amount()}, ` : ""}${duration(now() - startedAt)}\n`);
    current = { ...current, name: "" };
  }

  function draw(): void {
    saidAt = now();
    const width = stream.columns ?? 80;
    const head = `${number()}/${phases.length} ${current.name.padEnd(label)} `;
    const { done, total } = current;
    const drawn = width < 60 ? "" : `${bar(done, Math.max(1, total), BAR)} `;
    const numbers = total > 0 ? `${thousands(done).padStart(thousands(total).length)}/${thousands(total)} ` : "";
    const begun = head + drawn + numbers;
    // The last column stays free: some terminals break the line there.
    const room = width - 1 - columns(begun);
    stream.write(clear + (room < 0 ? oneLine(begun, width - 1) : begun + oneLine(current.text, room)));
  }

  function number(): number {
    return phases.indexOf(current.name) + 1;
  }

  function amount(): string {
    return `${thousands(current.done)} of ${thousands(current.total)}`;
  }

  return { phase, step, end: finish };
}
