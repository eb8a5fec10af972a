import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askers, NOON, stranger } from "../../test/ask.ts";
import { start } from "../../test/program.ts";
import { createSandbox, type NodeSandboxOptions } from "./index.ts";
import { openState } from "./state.ts";

let folder = "";
let state = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  state = join(folder, "state.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
const open = (options: NodeSandboxOptions = {}) => createSandbox({ state, now: () => NOON, ...options });

test("everything is as it was after a restart", async () => {
  const first = open();
  const { control } = first;
  await askers(first.fetch).post("send", hello);
  await askers(first.fetch).post("send", {
    ...hello,
    messageType: "inmail",
    subject: "Hi",
    recipientProfileId: "john-doe-0071",
  });
  control.receiveMessage({ from: stranger, text: "A new conversation" });
  control.setQuota({ limit: 30 });
  control.setConnection({ profileId: stranger, connected: true });
  control.setSubscription({ accountId: "507f1f77bcf86cd799439011", lapsed: true });
  control.moveClock({ by: 60_000, frozen: true });
  const before = [control.getState(), control.listSent(), control.listMembers()];
  const inbox = await askers(first.fetch).get("recent-messages", { count: 100 });
  await first.close();

  const second = open();
  expect([second.control.getState(), second.control.listSent(), second.control.listMembers()]).toEqual(before);
  expect((await askers(second.fetch).get("recent-messages", { count: 100 })).body).toEqual(inbox.body);
  await second.close();
});

test("a cursor goes on after a restart", async () => {
  const first = open();
  const page = await askers(first.fetch).get("recent-messages", { count: 5 });
  await first.close();
  const second = open();
  second.control.receiveMessage({ from: "john-doe-123", text: "Meanwhile" });
  const nextCursor = String(page.body.nextCursor);
  const next = await askers(second.fetch).get("recent-messages", { count: 5, nextCursor });
  expect(next.body.conversations[0]?.conversationId).toBe("2-RVhBTVBMRS1USFJFQUQtMDAwNg==");
  await second.close();
});

test("a reset empties the file too", async () => {
  const first = open();
  await askers(first.fetch).post("send", hello);
  first.control.reset({ seed: 9 });
  await first.close();
  const second = open();
  expect(second.control.listSent()).toEqual([]);
  expect(second.control.getState().seed).toBe(9);
  await second.close();
});

test("a killed process has kept every send that it acknowledged", async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    await using program = await start("--state", state);
    const { post } = askers(fetch, program.baseUrl);
    const sender = async (lane: number) => {
      for (let turn = 0; turn < 1_000; turn++) {
        const message = `${round}-${lane}-${turn}`;
        const reply = await post("send", { ...hello, message });
        if (reply.status !== 200) return;
        acknowledged.push(message);
        // In the thick of it: other lanes have sends under way.
        if (acknowledged.length === 15 * (round + 1)) void program.kill("SIGKILL");
      }
    };
    await Promise.allSettled([1, 2, 3, 4].map(sender));
  }

  const sandbox = createSandbox({ state });
  const kept = sandbox.control.listSent().map(({ text }) => text);
  const [account] = sandbox.control.getState().accounts;
  await sandbox.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(45);
  expect(kept).toEqual(expect.arrayContaining(acknowledged));
  // What was under way may have been kept unacknowledged: one per lane and round at the most.
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(12);
  expect(account?.quota.used).toBe(kept.length);
});

test("a file that another process holds is refused in a sentence", async () => {
  await using _ = await start("--state", state);
  expect(() => open()).toThrow("another process has it open");
});

test.each([
  ["that is no database", import.meta.filename, "file is not a database"],
  ["in a folder that is not there", "/nowhere/state.sqlite", "unable to open"],
  ["that is a folder", import.meta.dirname, "unable to open"],
])("a file %s is refused in a sentence", (_, file, reason) => {
  expect(() => open({ state: file })).toThrow(`The state file ${file} cannot be used: ${reason}`);
});

test("a file without a name is refused", () => {
  expect(() => open({ state: "" })).toThrow("state is empty");
});

test("another program's database is refused and left as it is", () => {
  const theirs = new DatabaseSync(state);
  theirs.exec("CREATE TABLE users (name TEXT); INSERT INTO users VALUES ('Jane Doe')");
  theirs.close();
  const before = readFileSync(state);
  expect(() => open()).toThrow("another program's database");
  expect(readFileSync(state)).toEqual(before);
});

test("a reset that could not be kept leaves the file to what is acknowledged next", async () => {
  const journal = openState(state);
  const start = { seed: 1, at: NOON, clock: { offset: 0, frozenAt: undefined } };
  journal.begin(start);
  const unkept = { ...start, toJSON: () => expect.unreachable("disk full") };
  expect(() => journal.begin(unkept)).toThrow("disk full");
  journal.append({ kind: "credits", accountId: "acc_12345", credits: 3 });
  journal.close();

  const sandbox = open();
  expect(sandbox.control.getState().accounts[0]?.inMailCredits).toBe(3);
  await sandbox.close();
});

test("a file keeps its clock, whatever a later start says", async () => {
  await open({ now: "2026-03-16T16:00:00Z" }).close();
  const sandbox = open({ now: "2030-01-01T00:00:00Z" });
  expect(sandbox.control.getClock().iso).toMatch(/^2026-03-16T16:0/);
  await sandbox.close();
});

test("the seed of a file cannot be changed from outside", async () => {
  await open({ seed: 4 }).close();
  expect(() => open({ seed: 5 })).toThrow("begun with seed 4");
  // Who was refused has let go of the file.
  await open({ seed: 4 }).close();
});
