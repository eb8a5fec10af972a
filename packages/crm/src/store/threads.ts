import type { Direction } from "../model.ts";
import { number, optional, places, type Row, type Sql, text } from "./sql.ts";

/**
 * - `open`: has something to read, or something that is to be tried again.
 * - `waiting`: nobody in it is matched.
 * - `failed`: the CRM refused a message; `replay` opens it again.
 */
export type ThreadState = "open" | "settled" | "waiting" | "failed" | "skipped";

export interface Thread {
  readonly account: string;
  readonly thread: string;
  readonly urn: string;
  readonly state: ThreadState;
  readonly activityAt: number;
  /** Everything up to this moment is settled. */
  readonly sentAt: number;
  readonly last: { readonly key: string; readonly direction: Direction; readonly at: number } | undefined;
  /** Where messages could not be read. */
  readonly gap: { readonly from: number; readonly to: number } | undefined;
}

/** A conversation as the inbox shows it. */
export interface Glimpse {
  readonly thread: string;
  readonly urn: string;
  readonly activityAt: number;
  /** Changes when the newest message does, also when it is only edited. */
  readonly latest: string;
  readonly people: readonly string[];
}

export interface Gap {
  readonly account: string;
  readonly thread: string;
  readonly from: number;
  readonly to: number;
}

/** How reading a thread ended. */
export interface Ending {
  readonly state: ThreadState;
  readonly sentAt: number;
  readonly why: string;
  readonly gap: Thread["gap"];
  readonly last: Thread["last"];
}

const CHUNK = 50;

export function threads(sql: Sql, sink: string) {
  return {
    /** Which of these are new, or differ from what was seen last. */
    async changed(account: string, glimpses: readonly Glimpse[]): Promise<Glimpse[]> {
      if (glimpses.length === 0) return [];
      const rows = await sql.all(
        `SELECT thread, activity_at, latest FROM thread WHERE sink = ? AND account = ?
        AND thread IN (${Array(glimpses.length).fill("?").join(",")})`,
        [sink, account, ...glimpses.map(({ thread }) => thread)],
      );
      const known = new Map(rows.map((row) => [text(row["thread"]), row]));
      return glimpses.filter(({ thread, activityAt, latest }) => {
        const row = known.get(thread);
        return !row || number(row["activity_at"]) < activityAt || text(row["latest"]) !== latest;
      });
    },

    /** Takes note of them as to be read. */
    async open(account: string, glimpses: readonly Glimpse[]): Promise<void> {
      for (let from = 0; from < glimpses.length; from += CHUNK) {
        const some = glimpses.slice(from, from + CHUNK);
        await sql.all(
          `INSERT INTO thread (sink, account, thread, urn, state, activity_at, latest, sent_at)
          VALUES ${places(some.length, 8)}
          ON CONFLICT (sink, account, thread) DO UPDATE SET urn = excluded.urn, state = 'open',
          activity_at = excluded.activity_at, latest = excluded.latest`,
          some.flatMap(({ thread, urn, activityAt, latest }) => [
            sink,
            account,
            thread,
            urn,
            "open",
            activityAt,
            latest,
            0,
          ]),
        );
        for (const { thread, people } of some) await this.join(account, thread, people);
      }
    },

    async join(account: string, thread: string, people: readonly string[]): Promise<void> {
      if (people.length === 0) return;
      await sql.all(
        `INSERT INTO thread_person (sink, account, thread, person) VALUES ${places(people.length, 4)}
        ON CONFLICT (sink, account, thread, person) DO NOTHING`,
        people.flatMap((person) => [sink, account, thread, person]),
      );
    },

    async nextOpen(account: string, after: string, limit: number): Promise<Thread[]> {
      const rows = await sql.all(
        `SELECT * FROM thread WHERE sink = ? AND account = ? AND state = 'open' AND thread > ?
        ORDER BY thread LIMIT ?`,
        [sink, account, after, limit],
      );
      return rows.map(threadOf);
    },

    /** Every thread of an account, by page. */
    async page(account: string, after: string, limit: number): Promise<Thread[]> {
      const rows = await sql.all(
        "SELECT * FROM thread WHERE sink = ? AND account = ? AND thread > ? ORDER BY thread LIMIT ?",
        [sink, account, after, limit],
      );
      return rows.map(threadOf);
    },

    async people(account: string, names: readonly string[]): Promise<Map<string, string[]>> {
      const people = new Map<string, string[]>(names.map((name) => [name, []]));
      if (names.length === 0) return people;
      const rows = await sql.all(
        `SELECT thread, person FROM thread_person WHERE sink = ? AND account = ?
        AND thread IN (${Array(names.length).fill("?").join(",")}) ORDER BY thread, person`,
        [sink, account, ...names],
      );
      for (const row of rows) people.get(text(row["thread"]))?.push(text(row["person"]));
      return people;
    },

    async finish(account: string, thread: string, { state, sentAt, why, gap, last }: Ending): Promise<void> {
      await sql.all(
        `UPDATE thread SET state = ?, sent_at = ?, why = ?, gap_from = ?, gap_to = ?,
        last_key = ?, last_direction = ?, last_at = ? WHERE sink = ? AND account = ? AND thread = ?`,
        [
          state,
          sentAt,
          why,
          gap?.from ?? null,
          gap?.to ?? null,
          last?.key ?? null,
          last?.direction ?? null,
          last?.at ?? null,
          sink,
          account,
          thread,
        ],
      );
    },

    /** Whoever is known now may have been unknown to messages that were read before: reads these threads from the start. */
    async reopenFor(person: string): Promise<void> {
      await sql.all(
        `UPDATE thread SET state = 'open', sent_at = 0 WHERE sink = ? AND thread IN
        (SELECT thread FROM thread_person WHERE sink = ? AND person = ?)`,
        [sink, sink, person],
      );
    },

    /** Conversations that wait although someone in them is known by now: found by another worker, or by a run that died. */
    async reopenMatched(account: string): Promise<void> {
      await sql.all(
        `UPDATE thread SET state = 'open', sent_at = 0 WHERE sink = ? AND account = ? AND state = 'waiting' AND thread IN
        (SELECT t.thread FROM thread_person t JOIN person p ON p.sink = t.sink AND p.id = t.person
        WHERE t.sink = ? AND t.account = ? AND p.status = 'exact')`,
        [sink, account, sink, account],
      );
    },

    async reopenAll(account: string): Promise<void> {
      await sql.all("UPDATE thread SET state = 'open', sent_at = 0 WHERE sink = ? AND account = ?", [sink, account]);
    },

    async reopenFailed(): Promise<number> {
      const rows = await sql.all(
        "UPDATE thread SET state = 'open' WHERE sink = ? AND state = 'failed' RETURNING thread",
        [sink],
      );
      return rows.length;
    },

    async gaps(): Promise<Gap[]> {
      const rows = await sql.all(
        "SELECT account, thread, gap_from, gap_to FROM thread WHERE sink = ? AND gap_to IS NOT NULL ORDER BY account, thread",
        [sink],
      );
      return rows.map((row) => ({
        account: text(row["account"]),
        thread: text(row["thread"]),
        from: number(row["gap_from"]),
        to: number(row["gap_to"]),
      }));
    },

    async counts(): Promise<Partial<Record<ThreadState, number>>> {
      const rows = await sql.all("SELECT state, COUNT(*) AS count FROM thread WHERE sink = ? GROUP BY state", [sink]);
      return Object.fromEntries(rows.map((row) => [text(row["state"]), number(row["count"])]));
    },

    async countOpen(account: string): Promise<number> {
      const [row] = await sql.all(
        "SELECT COUNT(*) AS count FROM thread WHERE sink = ? AND account = ? AND state = 'open'",
        [sink, account],
      );
      return number(row?.["count"]);
    },
  };
}

function threadOf(row: Row): Thread {
  const key = optional(row["last_key"]);
  return {
    account: text(row["account"]),
    thread: text(row["thread"]),
    urn: text(row["urn"]),
    state: text(row["state"]) as ThreadState,
    activityAt: number(row["activity_at"]),
    sentAt: number(row["sent_at"]),
    gap: row["gap_to"] === null ? undefined : { from: number(row["gap_from"]), to: number(row["gap_to"]) },
    last:
      key === undefined
        ? undefined
        : { key, direction: text(row["last_direction"]) as Direction, at: number(row["last_at"]) },
  };
}
