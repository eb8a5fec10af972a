import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { Row, Sql, Value } from "./sql.ts";
import { StoreError } from "./store-error.ts";

/** What is asked of a Postgres connection; PGlite has it too. */
export interface Connection {
  query(statement: string, values?: Value[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

/**
 * One session: its locks end with it, also when the process is killed.
 *
 * @example
 * ```ts
 * const sql = await openPostgres("postgres://127.0.0.1/crm");
 * ```
 */
export async function openPostgres(url: string): Promise<Sql> {
  const { default: pg } = await import("pg").catch((cause: unknown) => {
    throw new StoreError("A Postgres store needs the package pg: npm install pg", { cause });
  });
  // The password stays out of every message.
  const where = new URL(url).host;
  const client: Client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // The next query reports it.
  try {
    await client.connect();
  } catch (cause) {
    throw new StoreError(`The store at ${where} cannot be reached: ${(cause as Error).message}. Check the URL.`, {
      cause,
    });
  }
  return postgresSql({
    query: (statement, values) => client.query(statement, values),
    close: () => client.end(),
  });
}

/**
 * A store on a Postgres connection of your own, such as PGlite.
 *
 * @example
 * ```ts
 * const pglite = await PGlite.create();
 * const sql = postgresSql({ query: (statement, values) => pglite.query(statement, values), close: () => pglite.close() });
 * const store = await createStore(sql, "hubspot", "pglite");
 * ```
 */
export function postgresSql(connection: Connection): Sql {
  // Ours is one session: statements of a transaction must not mix with others.
  let depth = 0;
  return {
    async all(statement, values = []) {
      let place = 0;
      const numbered = statement.replace(/\?/g, () => `$${++place}`);
      try {
        return (await connection.query(numbered, [...values])).rows as Row[];
      } catch (cause) {
        throw new StoreError(`The store failed: ${(cause as Error).message}. Run it again; nothing is lost.`, {
          cause,
        });
      }
    },
    async transaction(work) {
      if (depth > 0) return work();
      await this.all("BEGIN");
      depth++;
      try {
        const result = await work();
        await this.all("COMMIT");
        return result;
      } catch (error) {
        await this.all("ROLLBACK").catch(() => {});
        throw error;
      } finally {
        depth--;
      }
    },
    async prepare(statements) {
      await this.transaction(async () => {
        // `IF NOT EXISTS` alone does not keep two that start at once apart.
        await this.all("SELECT pg_advisory_xact_lock(4010)");
        for (const statement of statements) await this.all(statement);
      });
    },
    async lock(name) {
      const key = createHash("sha256").update(name).digest().readBigInt64BE().toString();
      const [row] = await this.all("SELECT pg_try_advisory_lock(CAST(? AS BIGINT)) AS got", [key]);
      if (String(row?.["got"]) !== "true") return undefined;
      return async () => {
        await this.all("SELECT pg_advisory_unlock(CAST(? AS BIGINT)) AS gone", [key]);
      };
    },
    close: () => connection.close(),
  };
}
