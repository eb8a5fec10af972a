import type { Store } from "../store/store.ts";

export interface Week {
  /** Monday, as a date. */
  readonly monday: string;
  /** Conversations in which we wrote. */
  readonly wrote: number;
  /** Those of them that were answered afterwards. */
  readonly answered: number;
}

const PAGE = 1_000;
const DAY = 86_400_000;

/** Reads what was delivered once through, a page at a time. */
export async function responseRates(store: Store): Promise<Week[]> {
  const weeks = new Map<string, { wrote: number; answered: number }>();
  let after = { thread: "", at: 0, key: "" };
  // Of the conversation at hand: the weeks in which we wrote, and whether an answer has come since.
  let wrote = new Map<string, boolean>();

  for (;;) {
    const page = await store.deliveries.page(after, PAGE);
    for (const { thread, direction, at, key } of page) {
      if (thread !== after.thread) wrote = new Map();
      const week = mondayOf(at);
      if (direction === "out" && !wrote.has(week)) {
        wrote.set(week, false);
        const counts = weeks.get(week) ?? { wrote: 0, answered: 0 };
        weeks.set(week, { ...counts, wrote: counts.wrote + 1 });
      }
      if (direction === "in") answer(weeks, wrote);
      after = { thread, at, key };
    }
    if (page.length < PAGE) break;
  }
  const rows = [...weeks].map(([monday, counts]) => ({ monday, ...counts }));
  return rows.sort((one, other) => (one.monday < other.monday ? -1 : 1));
}

function answer(weeks: Map<string, { wrote: number; answered: number }>, wrote: Map<string, boolean>): void {
  for (const [week, answered] of wrote) {
    const counts = weeks.get(week);
    if (!answered && counts) counts.answered++;
    wrote.set(week, true);
  }
}

function mondayOf(at: number): string {
  const day = new Date(at).getUTCDay();
  return new Date(at - ((day + 6) % 7) * DAY).toISOString().slice(0, 10);
}
