import type { Step } from "./read-thread.ts";

/** What is known about the work before any of it is written. */
export interface Outlook {
  readonly messages: number;
  readonly threads: number;
  /** Whether that is all. */
  readonly complete: boolean;
}

/** Reads so many messages ahead, tells what it saw, and then hands everything on; memory stays bounded. */
export async function* lookAhead(
  steps: AsyncGenerator<Step>,
  limit: number,
  tell: (outlook: Outlook) => void,
): AsyncGenerator<Step> {
  const ahead: Step[] = [];
  let messages = 0;
  let threads = 0;
  let complete = false;
  while (messages < limit) {
    const { value, done } = await steps.next();
    if (done) {
      complete = true;
      break;
    }
    ahead.push(value);
    if (value.type === "delivery") messages++;
    if (value.type === "end") threads++;
  }
  tell({ messages, threads, complete });
  yield* ahead;
  if (!complete) yield* steps;
}

/** Ends after so many messages; what is left stays open for the next run. */
export async function* atMost(steps: AsyncIterable<Step>, limit: number, onLimit: () => void): AsyncGenerator<Step> {
  let messages = 0;
  for await (const step of steps) {
    if (step.type === "delivery" && ++messages > limit) {
      onLimit();
      return;
    }
    yield step;
  }
}
