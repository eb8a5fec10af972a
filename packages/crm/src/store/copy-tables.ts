import type { Sql } from "./sql.ts";

/** What a plan changes as it goes, with the columns that put each in order. */
const copied = {
  account: "account",
  thread: "account, thread",
  thread_person: "account, thread, person",
  person: "id",
};
const ROWS = 500;

export async function copyTables(from: Sql, to: Sql, sink: string): Promise<void> {
  for (const [table, order] of Object.entries(copied)) {
    for (let offset = 0; ; offset += ROWS) {
      const rows = await from.all(`SELECT * FROM ${table} WHERE sink = ? ORDER BY ${order} LIMIT ? OFFSET ?`, [
        sink,
        ROWS,
        offset,
      ]);
      await to.transaction(async () => {
        for (const row of rows) {
          const columns = Object.keys(row);
          const insert = `INSERT INTO ${table} (${columns.join(",")}) VALUES (${columns.map(() => "?").join(",")})`;
          await to.all(insert, Object.values(row));
        }
      });
      if (rows.length < ROWS) break;
    }
  }
  const marks = await from.all("SELECT name, value FROM meta WHERE value = 'forgotten'");
  for (const { name = "" } of marks) await to.all("INSERT INTO meta (name, value) VALUES (?, 'forgotten')", [name]);
}
