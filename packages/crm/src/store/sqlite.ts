import { chmodSync, existsSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Row, Sql } from "./sql.ts";
import { StoreError } from "./store-error.ts";

const BUSY_MS = 2_000;

/**
 * A file of this machine, or `:memory:`. One process at a time holds the locks of a file.
 *
 * @example
 * ```ts
 * const store = await createStore(openSqlite(":memory:"), "hubspot", "memory");
 * ```
 */
export function openSqlite(file: string): Sql {
  const database = open(file);
  const statements = new Map<string, StatementSync>();
  let lockFile: DatabaseSync | undefined;
  let holders = 0;
  let isOpen = true;

  function prepare(statement: string): StatementSync {
    let prepared = statements.get(statement);
    if (prepared === undefined) {
      prepared = database.prepare(statement);
      // Lists of values come in many lengths; statements are cheap to make again.
      if (statements.size > 200) statements.clear();
      statements.set(statement, prepared);
    }
    return prepared;
  }

  return {
    async all(statement, values = []) {
      try {
        return prepare(statement).all(...values) as Row[];
      } catch (error) {
        throw explain(file, error);
      }
    },
    async transaction(work) {
      await this.all("BEGIN IMMEDIATE");
      try {
        const result = await work();
        await this.all("COMMIT");
        return result;
      } catch (error) {
        // Where even this fails, the transaction has ended already, or the database is closed.
        await this.all("ROLLBACK").catch(() => {});
        throw error;
      }
    },
    async prepare(some) {
      await this.transaction(async () => {
        for (const statement of some) await this.all(statement);
      });
    },
    async lock() {
      // The operating system lets go of the lock when the process ends, however it ends.
      if (file !== ":memory:" && lockFile === undefined) lockFile = tryLock(`${file}.lock`);
      if (file !== ":memory:" && lockFile === undefined) return undefined;
      holders++;
      return async () => {
        if (--holders > 0) return;
        lockFile?.close();
        lockFile = undefined;
      };
    },
    async close() {
      lockFile?.close();
      lockFile = undefined;
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

function tryLock(file: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database?.close();
    if (isBusy(error)) return undefined;
    throw explain(file, error);
  }
}

function open(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    const isNew = file !== ":memory:" && !existsSync(file);
    database = new DatabaseSync(file);
    // It names people.
    if (isNew) chmodSync(file, 0o600);
    // A write-ahead log reaches the operating system with each commit, which is what outlives a killed process.
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;`);
    return database;
  } catch (error) {
    database?.close();
    throw explain(file, error);
  }
}

const isBusy = (error: unknown) => /locked|busy/i.test(String(error));

function explain(file: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  const what = isBusy(error)
    ? "another process is writing to it. Wait for that to end, then run this again."
    : /not a database/i.test(reason)
      ? "it is no SQLite file. Name another with --store."
      : `${reason}. Name another with --store, or mend its folder's rights.`;
  return new StoreError(`The state ${file} cannot be used: ${what}`, { cause: error });
}
