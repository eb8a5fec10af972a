import { number, type Sql, text } from "./sql.ts";

export interface RunRow {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly tokens: number;
  readonly report: string;
}

export function runs(sql: Sql, sink: string) {
  return {
    async begin(id: string, startedAt: number): Promise<void> {
      await sql.all("INSERT INTO run (id, sink, started_at, tokens, report) VALUES (?,?,?,?,?)", [
        id,
        sink,
        startedAt,
        0,
        "",
      ]);
    },
    async spend(id: string, tokens: number): Promise<void> {
      await sql.all("UPDATE run SET tokens = ? WHERE id = ?", [tokens, id]);
    },
    async end(id: string, endedAt: number, tokens: number, report: string): Promise<void> {
      await sql.all("UPDATE run SET ended_at = ?, tokens = ?, report = ? WHERE id = ?", [endedAt, tokens, report, id]);
    },
    async spentSince(moment: number): Promise<number> {
      const [row] = await sql.all("SELECT SUM(tokens) AS spent FROM run WHERE sink = ? AND started_at >= ?", [
        sink,
        moment,
      ]);
      return number(row?.["spent"]);
    },
    async last(): Promise<RunRow | undefined> {
      const [row] = await sql.all("SELECT * FROM run WHERE sink = ? ORDER BY started_at DESC LIMIT 1", [sink]);
      return (
        row && {
          id: text(row["id"]),
          startedAt: number(row["started_at"]),
          endedAt: row["ended_at"] === null ? undefined : number(row["ended_at"]),
          tokens: number(row["tokens"]),
          report: text(row["report"]),
        }
      );
    },
  };
}
