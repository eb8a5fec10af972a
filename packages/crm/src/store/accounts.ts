import { number, type Sql, text } from "./sql.ts";

export interface AccountRow {
  /** Profile id of the mailbox owner. */
  readonly owner: string;
  /** Whatever the inbox held up to this activity has a row of its own. */
  readonly watermark: number;
  /** Messages before this moment were left out. */
  readonly since: number;
}

export function accounts(sql: Sql, sink: string) {
  return {
    async get(account: string): Promise<AccountRow | undefined> {
      const [row] = await sql.all("SELECT owner, watermark, since FROM account WHERE sink = ? AND account = ?", [
        sink,
        account,
      ]);
      return row && { owner: text(row["owner"]), watermark: number(row["watermark"]), since: number(row["since"]) };
    },

    async save(account: string, { owner, watermark, since }: AccountRow): Promise<void> {
      await sql.all(
        `INSERT INTO account (sink, account, owner, watermark, since) VALUES (?,?,?,?,?)
        ON CONFLICT (sink, account) DO UPDATE SET owner = excluded.owner, watermark = excluded.watermark,
        since = excluded.since`,
        [sink, account, owner, watermark, since],
      );
    },

    async list(): Promise<string[]> {
      const rows = await sql.all("SELECT account FROM account WHERE sink = ? ORDER BY account", [sink]);
      return rows.map((row) => text(row["account"]));
    },

    /** Everyone whose messages are ours, whichever account of ours is read. */
    async owners(): Promise<Set<string>> {
      const rows = await sql.all("SELECT DISTINCT owner FROM account WHERE sink = ?", [sink]);
      return new Set(rows.map((row) => text(row["owner"])));
    },
  };
}
