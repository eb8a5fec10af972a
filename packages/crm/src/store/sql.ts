export type Value = string | number | null;
export type Row = Record<string, Value>;

/**
 * A database that understands the common ground of SQLite and Postgres: `INSERT … ON CONFLICT … RETURNING`, text and
 * integers, `?` for values.
 */
export interface Sql {
  all(statement: string, values?: readonly Value[]): Promise<Row[]>;
  /** All of it or nothing of it. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Runs these once, while nobody else does. */
  prepare(statements: readonly string[]): Promise<void>;
  /** Holds the name until the function that it gives is called, or this process ends. `undefined` when another has it. */
  lock(name: string): Promise<(() => Promise<void>) | undefined>;
  close(): Promise<void>;
}

/** `(?,?),(?,?)` for so many rows of so many columns. */
export function places(rows: number, columns: number): string {
  const row = `(${Array(columns).fill("?").join(",")})`;
  return Array(rows).fill(row).join(",");
}

export const number = (value: Value | undefined): number => Number(value ?? 0);
export const text = (value: Value | undefined): string => String(value ?? "");
export const optional = (value: Value | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value);
