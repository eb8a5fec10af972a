import type { DatabaseSync } from "node:sqlite";
import type { Change } from "../changes.ts";
import type { WorldStart } from "../seed.ts";
import type { Journal } from "../store.ts";

/** A change of the world's builder or of the changes' meaning makes older files unreadable: raise this then. */
const FORMAT = "1";

/**
 * Keeps the start of a world and every change to it in a SQLite file. Each change is in the file before it is
 * acknowledged, so ending the process in any way loses none. The file is held exclusively while it is open.
 */
export function openState(file: string): Journal {
  const database = open(file);
  const insert = database.prepare("INSERT INTO changes (change) VALUES (?)");
  const write = database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
  const read = (key: string) =>
    (database.prepare("SELECT value FROM meta WHERE key = ?").get(key) as { value: string } | undefined)?.value;

  return {
    load() {
      const start = read("start");
      if (start === undefined) return undefined;
      const format = read("format");
      if (format !== FORMAT) {
        throw new Error(`${file} has format ${format}, and this sandbox reads format ${FORMAT}. Begin a new file.`);
      }
      const rows = database.prepare("SELECT change FROM changes ORDER BY id").all() as { change: string }[];
      return {
        start: JSON.parse(start) as WorldStart,
        changes: rows.map(({ change }) => JSON.parse(change) as Change),
      };
    },
    begin(start) {
      database.exec("BEGIN IMMEDIATE");
      try {
        database.exec("DELETE FROM changes");
        write.run("format", FORMAT);
        write.run("start", JSON.stringify(start));
        database.exec("COMMIT");
      } catch (error) {
        // Left open, it would take in all that is acknowledged from here on, and keep none of it.
        database.exec("ROLLBACK");
        throw error;
      }
    },
    append(change) {
      insert.run(JSON.stringify(change));
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

function open(file: string): DatabaseSync {
  const sqlite = process.getBuiltinModule?.("node:sqlite");
  if (sqlite === undefined) {
    throw new Error(
      `A state file needs Node 22.13 or later, and this is ${process.version}. Leave it out, or update Node.`,
    );
  }
  if (file === "") throw new TypeError("state is empty. Leave it out, or name a file.");
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file, { timeout: 1_000 });
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const { strangers } = database.prepare(countStrangers).get() as { strangers: number };
    if (strangers > 0) throw new Error("it is another program's database");
    // A write-ahead log reaches the operating system with each commit, which is what outlives a killed process.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS changes (id INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT;
    `);
    return database;
  } catch (error) {
    database?.close();
    const reason = /locked/.test(String(error)) ? "another process has it open" : (error as Error).message;
    throw new Error(`The state file ${file} cannot be used: ${reason}. Name another, or a new one.`, { cause: error });
  }
}

const countStrangers = "SELECT count(*) AS strangers FROM sqlite_schema WHERE tbl_name NOT IN ('meta', 'changes')";
