import type { Match, Person, Remote } from "../model.ts";
import { number, optional, places, type Row, type Sql, text } from "./sql.ts";

/** `new` has not been looked for yet. */
export type PersonRow = Person & { readonly match: Match | undefined; readonly checkedAt: number };

const CHUNK = 100;

export function people(sql: Sql, sink: string) {
  const all = (where: string, values: (string | number)[]) =>
    sql.all(`SELECT * FROM person WHERE sink = ? ${where}`, [sink, ...values]).then((rows) => rows.map(personOf));

  return {
    async add(persons: readonly Person[]): Promise<void> {
      const unique = [...new Map(persons.map((person) => [person.id, person])).values()];
      for (let from = 0; from < unique.length; from += CHUNK) {
        const some = unique.slice(from, from + CHUNK);
        await sql.all(
          `INSERT INTO person (sink, id, name, url, status, why, checked_at, dirty) VALUES ${places(some.length, 8)}
          ON CONFLICT (sink, id) DO UPDATE SET name = excluded.name, url = COALESCE(excluded.url, person.url)`,
          some.flatMap(({ id, name, url }) => [sink, id, name, url ?? null, "new", "", 0, 0]),
        );
      }
    },

    async get(ids: readonly string[]): Promise<Map<string, PersonRow>> {
      const unique = [...new Set(ids)];
      const found: PersonRow[] = [];
      for (let from = 0; from < unique.length; from += CHUNK) {
        const some = unique.slice(from, from + CHUNK);
        found.push(...(await all(`AND id IN (${Array(some.length).fill("?").join(",")})`, some)));
      }
      return new Map(found.map((person) => [person.id, person]));
    },

    async decide(id: string, match: Match, now: number): Promise<void> {
      const remote = match.status === "exact" ? match.remote : undefined;
      const candidates = "candidates" in match ? JSON.stringify(match.candidates) : null;
      await sql.all(
        `UPDATE person SET status = ?, remote_type = ?, remote_id = ?, candidates = ?, why = ?, checked_at = ?
        WHERE sink = ? AND id = ?`,
        [match.status, remote?.type ?? null, remote?.id ?? null, candidates, match.why, now, sink, id],
      );
    },

    /** Those of an account's conversations who were looked for without success before this moment. */
    stale: (account: string, before: number, after: string, limit: number): Promise<PersonRow[]> =>
      all(
        `AND status IN ('none', 'ambiguous') AND checked_at < ? AND id > ? AND id IN
        (SELECT person FROM thread_person WHERE sink = ? AND account = ?) ORDER BY id LIMIT ?`,
        [before, after, sink, account, limit],
      ),

    unmatched: (): Promise<PersonRow[]> => all("AND status IN ('none', 'ambiguous') ORDER BY name, id", []),

    /** Marks a person's contact fields as out of date. */
    async touch(id: string): Promise<void> {
      await sql.all("UPDATE person SET dirty = 1 WHERE sink = ? AND id = ?", [sink, id]);
    },

    /** Those of everyone in these conversations. */
    async touchThreads(threads: readonly string[]): Promise<void> {
      if (threads.length === 0) return;
      await sql.all(
        `UPDATE person SET dirty = 1 WHERE sink = ? AND dirty = 0 AND id IN (SELECT person FROM thread_person
        WHERE sink = ? AND thread IN (${Array(threads.length).fill("?").join(",")}))`,
        [sink, sink, ...threads],
      );
    },

    /** Matched people whose contact properties are out of date, of this account's conversations. */
    touched: (account: string, after: string, limit: number): Promise<PersonRow[]> =>
      all(
        `AND dirty = 1 AND status = 'exact' AND id > ? AND id IN
        (SELECT person FROM thread_person WHERE sink = ? AND account = ?) ORDER BY id LIMIT ?`,
        [after, sink, account, limit],
      ),

    async clean(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      await sql.all(`UPDATE person SET dirty = 0 WHERE sink = ? AND id IN (${Array(ids.length).fill("?").join(",")})`, [
        sink,
        ...ids,
      ]);
    },

    async counts(): Promise<Record<string, number>> {
      const rows = await sql.all("SELECT status, COUNT(*) AS count FROM person WHERE sink = ? GROUP BY status", [sink]);
      return Object.fromEntries(rows.map((row) => [text(row["status"]), number(row["count"])]));
    },

    /** Removes the person and leaves a mark, by hash, that keeps them from coming back. */
    async forget(id: string, mark: string): Promise<void> {
      await sql.all(
        `DELETE FROM delivery WHERE sink = ? AND thread IN
        (SELECT thread FROM thread_person WHERE sink = ? AND person = ?)`,
        [sink, sink, id],
      );
      await sql.all("DELETE FROM thread_person WHERE sink = ? AND person = ?", [sink, id]);
      await sql.all("DELETE FROM person WHERE sink = ? AND id = ?", [sink, id]);
      await sql.all("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", [mark, "forgotten"]);
    },

    /** The marks of everyone who is forgotten. */
    async forgotten(): Promise<Set<string>> {
      const rows = await sql.all("SELECT name FROM meta WHERE value = 'forgotten'");
      return new Set(rows.map((row) => text(row["name"])));
    },
  };
}

function personOf(row: Row): PersonRow {
  return {
    id: text(row["id"]),
    name: text(row["name"]),
    url: optional(row["url"]),
    match: matchOf(row),
    checkedAt: number(row["checked_at"]),
  };
}

function matchOf(row: Row): Match | undefined {
  const why = text(row["why"]);
  const candidates = () => JSON.parse(optional(row["candidates"]) ?? "[]") as Remote[];
  switch (row["status"]) {
    case "exact":
      return { status: "exact", remote: { type: text(row["remote_type"]), id: text(row["remote_id"]) }, why };
    case "skip":
      return { status: "skip", why };
    case "ambiguous":
    case "none":
      return { status: row["status"], candidates: candidates(), why };
    default:
      return undefined;
  }
}
