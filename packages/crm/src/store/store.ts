import { accounts } from "./accounts.ts";
import { copyTables } from "./copy-tables.ts";
import { deliveries } from "./deliveries.ts";
import { people } from "./people.ts";
import { runs } from "./runs.ts";
import type { Sql } from "./sql.ts";
import { openSqlite } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";
import { FORMAT, tables } from "./tables.ts";
import { threads } from "./threads.ts";

/**
 * What one sink remembers. Several sinks can share a database.
 *
 * @example
 * ```ts
 * for (const { thread, from, to } of await store.threads.gaps()) console.log(thread, new Date(from), new Date(to));
 * ```
 */
export interface Store {
  readonly accounts: ReturnType<typeof accounts>;
  readonly threads: ReturnType<typeof threads>;
  readonly people: ReturnType<typeof people>;
  readonly deliveries: ReturnType<typeof deliveries>;
  readonly runs: ReturnType<typeof runs>;
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** The right to work on an account; `undefined` while another process has it. */
  lease(account: string): Promise<(() => Promise<void>) | undefined>;
  /** The same state in memory, for a plan to change without a trace. */
  copyForPlan(): Promise<Store>;
  close(): Promise<void>;
}

/**
 * What a sink remembers: in a file of this machine, `:memory:`, or a `postgres://` URL.
 *
 * @example
 * ```ts
 * const store = await openStore("connectsafely-crm.sqlite", "hubspot");
 * console.log(await store.threads.counts());
 * await store.close();
 * ```
 */
export async function openStore(where: string, sink: string): Promise<Store> {
  if (!/^postgres(ql)?:/.test(where)) return createStore(openSqlite(where), sink, where);
  const { openPostgres } = await import("./postgres.ts");
  return createStore(await openPostgres(where), sink, new URL(where).host);
}

/**
 * The same on a database that is open already. `where` names it in errors.
 *
 * @example
 * ```ts
 * const store = await createStore(await openPostgres(url), "pipedrive", "the team's database");
 * ```
 */
export async function createStore(sql: Sql, sink: string, where: string): Promise<Store> {
  try {
    await prepare(sql, where);
  } catch (error) {
    await sql.close();
    throw error;
  }
  const store: Store = {
    accounts: accounts(sql, sink),
    threads: threads(sql, sink),
    people: people(sql, sink),
    deliveries: deliveries(sql, sink),
    runs: runs(sql, sink),
    transaction: (work) => sql.transaction(work),
    lease: (account) => sql.lock(`${sink}/${account}`),
    copyForPlan: async () => overlay(store, await copyOf(sql, sink)),
    close: () => sql.close(),
  };
  return store;
}

/** In memory, as a database of its own. */
async function copyOf(sql: Sql, sink: string): Promise<Store> {
  const memory = openSqlite(":memory:");
  const store = await createStore(memory, sink, ":memory:");
  await copyTables(sql, memory, sink);
  return store;
}

/** Deliveries are many and only looked up, so those stay where they are. */
function overlay(real: Store, copy: Store): Store {
  return {
    ...copy,
    deliveries: {
      ...real.deliveries,
      claim: copy.deliveries.claim,
      settle: copy.deliveries.settle,
      async known(keys) {
        return new Map([...(await real.deliveries.known(keys)), ...(await copy.deliveries.known(keys))]);
      },
    },
    lease: async () => async () => {},
  };
}

async function prepare(sql: Sql, where: string): Promise<void> {
  await sql.prepare(tables);
  await sql.all("INSERT INTO meta (name, value) VALUES ('format', ?) ON CONFLICT (name) DO NOTHING", [FORMAT]);
  const [row] = await sql.all("SELECT value FROM meta WHERE name = 'format'");
  const found = row?.["value"];
  if (found !== FORMAT) {
    throw new StoreError(
      `The state ${where} has format ${found}, and this version reads format ${FORMAT}. Begin a new one with --store, or update this package.`,
    );
  }
}
