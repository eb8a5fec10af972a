import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import type { Entry } from "../model.ts";
import type { Delivery } from "./deliveries.ts";
import { postgresSql } from "./postgres.ts";
import type { Value } from "./sql.ts";
import { openSqlite } from "./sqlite.ts";
import { createStore, openStore, type Store } from "./store.ts";
import type { Glimpse } from "./threads.ts";

const glimpse = (thread: string, activityAt = 1): Glimpse => ({
  thread,
  urn: `urn ${thread}`,
  activityAt,
  latest: "a",
  people: [`p-${thread}`],
});

function delivery(key: string, { account = "acc_1", hash = "h1", thread = "t1" } = {}): Delivery {
  const entry: Entry = {
    key,
    kind: "message",
    direction: "in",
    title: "",
    body: "",
    at: 5,
    contacts: [{ type: "contact", id: "7" }],
    remoteId: undefined,
  };
  return { entry, account, thread, sender: "p-t1", hash };
}

// It takes seconds to start, so there is one.
let pglite: Promise<PGlite> | undefined;
afterAll(async () => (await pglite)?.close());

const engines: [string, (sink: string) => Promise<Store>][] = [
  ["SQLite", (sink) => createStore(openSqlite(":memory:"), sink, "memory")],
  [
    "Postgres, by PGlite",
    async (sink) => {
      pglite ??= PGlite.create();
      const connection = await pglite;
      const query = (sql: string, values?: Value[]) => connection.query(sql, values);
      return createStore(postgresSql({ query, close: async () => {} }), sink, "pglite");
    },
  ],
];

describe.each(engines)("a store on %s", (engine, open) => {
  let count = 0;
  // One database for all tests of an engine: each has a sink of its own.
  const fresh = () => open(`${engine}-${++count}`);

  test("a conversation is news until its activity and its newest message are known", async () => {
    const { threads } = await fresh();
    expect(await threads.changed("acc_1", [glimpse("t1")])).toHaveLength(1);
    await threads.open("acc_1", [glimpse("t1")]);
    expect(await threads.changed("acc_1", [glimpse("t1")])).toEqual([]);
    expect(await threads.changed("acc_1", [glimpse("t1", 2)])).toHaveLength(1);
    expect(await threads.changed("acc_1", [{ ...glimpse("t1"), latest: "edited" }])).toHaveLength(1);
    expect(await threads.changed("acc_2", [glimpse("t1")])).toHaveLength(1);
  });

  test("news keeps the watermark of what is settled", async () => {
    const { threads } = await fresh();
    await threads.open("acc_1", [glimpse("t1")]);
    const last = { key: "k", direction: "in" as const, at: 9 };
    await threads.finish("acc_1", "t1", { state: "settled", sentAt: 9, why: "", gap: { from: 1, to: 4 }, last });
    await threads.open("acc_1", [glimpse("t1", 20)]);
    expect(await threads.nextOpen("acc_1", "", 10)).toMatchObject([{ sentAt: 9, activityAt: 20, state: "open", last }]);
    expect(await threads.gaps()).toEqual([{ account: "acc_1", thread: "t1", from: 1, to: 4 }]);
  });

  test("a claim is given once, and again only after news or a known failure", async () => {
    const { deliveries } = await fresh();
    const keys = async (some: Delivery[]) => [...(await deliveries.claim(some, 1)).keys()].toSorted();
    expect(await keys([delivery("a"), delivery("b")])).toEqual(["a", "b"]);
    expect(await keys([delivery("a", { account: "acc_2" })])).toEqual([]);
    expect(await keys([delivery("a")])).toEqual(["a"]);

    await deliveries.settle([
      { key: "a", state: "done", remoteId: "901" },
      { key: "b", state: "again", error: "later" },
    ]);
    expect(await keys([delivery("a"), delivery("b", { account: "acc_2" })])).toEqual(["b"]);
    const news = await deliveries.claim([delivery("a", { hash: "h2", account: "acc_2" })], 1);
    expect(news.get("a")).toBe("901");
  });

  test("what is unknown stays in doubt, and tells whether the CRM had it before", async () => {
    const { deliveries } = await fresh();
    await deliveries.claim([delivery("a"), delivery("b")], 77);
    await deliveries.settle([
      { key: "a", state: "unknown", error: "no answer" },
      { key: "b", state: "done", remoteId: "5" },
    ]);
    expect(await deliveries.inDoubt("acc_1")).toEqual([{ key: "a", contact: "7", attemptedAt: 77, isUpdate: false }]);
    await deliveries.claim([delivery("b", { hash: "h2" })], 78);
    expect(await deliveries.inDoubt("acc_1")).toMatchObject([{ key: "a" }, { key: "b", isUpdate: true }]);
    expect(await deliveries.inDoubt("acc_2")).toEqual([]);
  });

  test("whoever is found late has conversations that are read from the start", async () => {
    const { threads, people } = await fresh();
    await people.add([{ id: "p-t1", name: "Jane Doe", url: undefined }]);
    await threads.open("acc_1", [glimpse("t1"), glimpse("t2")]);
    for (const thread of ["t1", "t2"]) {
      await threads.finish("acc_1", thread, { state: "waiting", sentAt: 4, why: "", gap: undefined, last: undefined });
    }
    await people.decide("p-t1", { status: "none", candidates: [], why: "nobody" }, 10);
    expect(await people.stale("acc_1", 11, "", 10)).toMatchObject([{ id: "p-t1", name: "Jane Doe" }]);
    expect(await people.stale("acc_1", 10, "", 10)).toEqual([]);
    await threads.reopenFor("p-t1");
    expect(await threads.nextOpen("acc_1", "", 10)).toMatchObject([{ thread: "t1", sentAt: 0 }]);
  });

  test("a person keeps a match through a new name, and an address through an answer without one", async () => {
    const { people } = await fresh();
    await people.add([{ id: "p", name: "Jane Doe", url: "https://www.linkedin.com/in/jane" }]);
    await people.decide("p", { status: "exact", remote: { type: "contact", id: "7" }, why: "by hand" }, 1);
    await people.add([{ id: "p", name: "Jane M. Doe", url: undefined }]);
    expect((await people.get(["p"])).get("p")).toMatchObject({
      name: "Jane M. Doe",
      url: "https://www.linkedin.com/in/jane",
      match: { status: "exact", remote: { id: "7" } },
    });
  });

  test("forgetting leaves nothing but a mark", async () => {
    const { people, threads, deliveries } = await fresh();
    await people.add([{ id: "p-t1", name: "Jane Doe", url: undefined }]);
    await threads.open("acc_1", [glimpse("t1")]);
    await deliveries.claim([delivery("a")], 1);
    await deliveries.settle([{ key: "a", state: "done", remoteId: "901" }]);
    expect(await deliveries.remoteIds("p-t1")).toEqual([{ kind: "message", remoteId: "901" }]);
    await people.forget("p-t1", `forgotten:${engine}`);
    expect(await people.get(["p-t1"])).toEqual(new Map());
    expect(await deliveries.known(["a"])).toEqual(new Map());
    expect(await people.forgotten()).toContain(`forgotten:${engine}`);
  });

  test("a plan changes its copy and not the state", async () => {
    const store = await fresh();
    await store.people.add([{ id: "p-t1", name: "Jane Doe", url: undefined }]);
    await store.threads.open("acc_1", [glimpse("t1")]);
    await store.deliveries.claim([delivery("a")], 1);
    await store.deliveries.settle([{ key: "a", state: "done", remoteId: "901" }]);

    const copy = await store.copyForPlan();
    expect((await copy.deliveries.known(["a"])).get("a")).toMatchObject({ state: "done", remoteId: "901" });
    await copy.deliveries.claim([delivery("b")], 1);
    await copy.threads.finish("acc_1", "t1", { state: "settled", sentAt: 5, why: "", gap: undefined, last: undefined });
    expect(await copy.threads.countOpen("acc_1")).toBe(0);
    expect(await store.threads.countOpen("acc_1")).toBe(1);
    expect(await store.deliveries.known(["b"])).toEqual(new Map());
  });

  test("a transaction that fails leaves nothing", async () => {
    const store = await fresh();
    const failing = store.transaction(async () => {
      await store.accounts.save("acc_1", { owner: "me", watermark: 1, since: 0 });
      throw new Error("died");
    });
    await expect(failing).rejects.toThrow("died");
    expect(await store.accounts.get("acc_1")).toBeUndefined();
  });
});

test("one process at a time has the lease of a file, and the next one when it is given back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crm-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [one, other] = [
    await openStore(join(folder, "a.sqlite"), "hubspot"),
    await openStore(join(folder, "a.sqlite"), "hubspot"),
  ];
  const release = await one.lease("acc_1");
  expect(release).toBeDefined();
  expect(await other.lease("acc_1")).toBeUndefined();
  await release?.();
  expect(await other.lease("acc_1")).toBeDefined();
  await Promise.all([one.close(), other.close()]);
});

test("a new state file is for its owner only", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crm-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await (await openStore(join(folder, "a.sqlite"), "hubspot")).close();
  expect(statSync(join(folder, "a.sqlite")).mode & 0o777).toBe(0o600);
});

test("a state that another process writes to for long ends in a sentence", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crm-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [one, other] = [openSqlite(join(folder, "a.sqlite")), openSqlite(join(folder, "a.sqlite"))];
  await one.all("BEGIN IMMEDIATE");
  await expect(other.all("BEGIN IMMEDIATE")).rejects.toThrow("another process is writing to it. Wait for that to end");
  await Promise.all([one.close(), other.close()]);
});

test("a file that is no database, a folder that is not there and another format end in a sentence", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crm-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "notes.txt"), "not a database, but long enough to be taken for one".repeat(50));
  await expect(openStore(join(folder, "notes.txt"), "hubspot")).rejects.toThrow(
    "it is no SQLite file. Name another with --store",
  );
  await expect(openStore(join(folder, "no", "a.sqlite"), "hubspot")).rejects.toThrow("Name another with --store");

  const sql = openSqlite(join(folder, "b.sqlite"));
  await createStore(sql, "hubspot", "b");
  await sql.all("UPDATE meta SET value = '99' WHERE name = 'format'");
  await sql.close();
  await expect(openStore(join(folder, "b.sqlite"), "hubspot")).rejects.toThrow(
    "has format 99, and this version reads format 1",
  );
});

test("a Postgres that does not answer is named without its password", async () => {
  const failure: Error = await openStore("postgres://crm:hidden@127.0.0.1:1/crm", "hubspot").then(
    () => new Error("it answered"),
    (error: Error) => error,
  );
  expect(failure.message).toContain("The store at 127.0.0.1:1 cannot be reached");
  expect(failure.message).not.toContain("hidden");
});
