import type { Direction, Entry, Outcome } from "../model.ts";
import { number, optional, places, type Sql, text } from "./sql.ts";

/**
 * - `sending`: handed to the CRM, and what became of it is not known here.
 * - `again`: known not to be there.
 */
export type DeliveryState = "sending" | "done" | "again" | "failed";

export interface Delivery {
  readonly entry: Entry;
  readonly account: string;
  readonly thread: string;
  readonly sender: string;
  /** Of all that the CRM would show; a different one means an update. */
  readonly hash: string;
}

export interface Known {
  readonly state: DeliveryState;
  readonly hash: string;
  readonly remoteId: string | undefined;
}

export interface InDoubt {
  readonly key: string;
  readonly contact: string;
  readonly attemptedAt: number;
  /** The CRM had it before, so what is in doubt is an update. */
  readonly isUpdate: boolean;
}

export interface Exchange {
  readonly thread: string;
  readonly sender: string;
  readonly direction: Direction;
  readonly at: number;
}

const CHUNK = 200;

export function deliveries(sql: Sql, sink: string) {
  return {
    async known(keys: readonly string[]): Promise<Map<string, Known>> {
      const found = new Map<string, Known>();
      for (let from = 0; from < keys.length; from += CHUNK) {
        const some = keys.slice(from, from + CHUNK);
        const rows = await sql.all(
          `SELECT item, state, hash, remote_id FROM delivery WHERE sink = ?
          AND item IN (${Array(some.length).fill("?").join(",")})`,
          [sink, ...some],
        );
        for (const row of rows) {
          found.set(text(row["item"]), {
            state: text(row["state"]) as DeliveryState,
            hash: text(row["hash"]),
            remoteId: optional(row["remote_id"]),
          });
        }
      }
      return found;
    },

    /**
     * Takes these for itself, before the CRM hears of them. Gives the keys that it got, with the CRM's id where there is
     * one; another account's worker may be at the same message, or have been faster.
     */
    async claim(some: readonly Delivery[], now: number): Promise<Map<string, string | undefined>> {
      const rows = await sql.all(
        `INSERT INTO delivery (sink, item, kind, state, account, thread, sender, direction, at, contact, hash, attempts,
        attempted_at) VALUES ${places(some.length, 13)}
        ON CONFLICT (sink, item) DO UPDATE SET state = 'sending', account = excluded.account, thread = excluded.thread,
        contact = excluded.contact, direction = excluded.direction, hash = excluded.hash,
        attempts = delivery.attempts + 1, attempted_at = excluded.attempted_at, error = NULL
        WHERE (delivery.state = 'sending' AND delivery.account = excluded.account)
        OR delivery.state IN ('again', 'failed') OR (delivery.state = 'done' AND delivery.hash <> excluded.hash)
        RETURNING item, remote_id`,
        some.flatMap(({ entry, account, thread, sender, hash }) => [
          sink,
          entry.key,
          entry.kind,
          "sending",
          account,
          thread,
          sender,
          entry.direction,
          entry.at,
          entry.contacts[0]?.id ?? "",
          hash,
          1,
          now,
        ]),
      );
      return new Map(rows.map((row) => [text(row["item"]), optional(row["remote_id"])]));
    },

    async settle(outcomes: readonly Outcome[]): Promise<void> {
      // An unknown outcome stays `sending`: that is what the word means.
      const done = outcomes.filter((outcome) => outcome.state === "done");
      for (let from = 0; from < done.length; from += CHUNK) {
        const some = done.slice(from, from + CHUNK);
        // An UPDATE … FROM would read better, but SQLite walks the whole table for it.
        await sql.all(
          `UPDATE delivery SET state = 'done', error = NULL,
          remote_id = CASE item ${some.map(() => "WHEN ? THEN ?").join(" ")} END
          WHERE sink = ? AND item IN (${some.map(() => "?").join(",")})`,
          [...some.flatMap(({ key, remoteId }) => [key, remoteId]), sink, ...some.map(({ key }) => key)],
        );
      }
      for (const outcome of outcomes) {
        if (outcome.state === "done" || outcome.state === "unknown") continue;
        await sql.all("UPDATE delivery SET state = ?, error = ? WHERE sink = ? AND item = ?", [
          outcome.state,
          outcome.error,
          sink,
          outcome.key,
        ]);
      }
    },

    /** What an earlier run of this account never heard the end of. */
    async inDoubt(account: string): Promise<InDoubt[]> {
      const rows = await sql.all(
        `SELECT item, contact, attempted_at, remote_id FROM delivery
        WHERE sink = ? AND state <> 'done' AND state = 'sending' AND account = ? ORDER BY at`,
        [sink, account],
      );
      return rows.map((row) => ({
        key: text(row["item"]),
        contact: text(row["contact"]),
        attemptedAt: number(row["attempted_at"]),
        isUpdate: row["remote_id"] !== null,
      }));
    },

    async counts(): Promise<Partial<Record<DeliveryState, number>>> {
      const rows = await sql.all("SELECT state, COUNT(*) AS count FROM delivery WHERE sink = ? GROUP BY state", [sink]);
      return Object.fromEntries(rows.map((row) => [text(row["state"]), number(row["count"])]));
    },

    async failures(): Promise<{ key: string; thread: string; error: string }[]> {
      const rows = await sql.all(
        `SELECT item, thread, error FROM delivery
        WHERE sink = ? AND state <> 'done' AND state = 'failed' ORDER BY thread, at`,
        [sink],
      );
      return rows.map((row) => ({ key: text(row["item"]), thread: text(row["thread"]), error: text(row["error"]) }));
    },

    /** What went to and fro in a person's conversations, oldest first. */
    async exchanges(person: string): Promise<Exchange[]> {
      const rows = await sql.all(
        `SELECT thread, sender, direction, at FROM delivery WHERE sink = ? AND kind = 'message' AND state = 'done'
        AND thread IN (SELECT thread FROM thread_person WHERE sink = ? AND person = ?) ORDER BY at`,
        [sink, sink, person],
      );
      return rows.map(exchangeOf);
    },

    /** Every delivered message, thread by thread and oldest first, by page. */
    async page(after: { thread: string; at: number; key: string }, limit: number) {
      const rows = await sql.all(
        `SELECT item, thread, sender, direction, at FROM delivery WHERE sink = ? AND kind = 'message' AND state = 'done'
        AND (thread > ? OR (thread = ? AND (at > ? OR (at = ? AND item > ?)))) ORDER BY thread, at, item LIMIT ?`,
        [sink, after.thread, after.thread, after.at, after.at, after.key, limit],
      );
      return rows.map((row) => ({ ...exchangeOf(row), key: text(row["item"]) }));
    },

    /** The CRM's ids of what was delivered from a person's conversations. */
    async remoteIds(person: string): Promise<{ kind: Entry["kind"]; remoteId: string }[]> {
      const rows = await sql.all(
        `SELECT kind, remote_id FROM delivery WHERE sink = ? AND remote_id <> ''
        AND thread IN (SELECT thread FROM thread_person WHERE sink = ? AND person = ?)`,
        [sink, sink, person],
      );
      return rows.map((row) => ({ kind: text(row["kind"]) as Entry["kind"], remoteId: text(row["remote_id"]) }));
    },
  };
}

function exchangeOf(row: Record<string, string | number | null>): Exchange {
  return {
    thread: text(row["thread"]),
    sender: text(row["sender"]),
    direction: text(row["direction"]) as Direction,
    at: number(row["at"]),
  };
}
