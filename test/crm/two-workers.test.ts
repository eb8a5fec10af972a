import { createFakeHubSpot, createFakePipedrive, type Held } from "@connectsafely/crm/fakes";
import { expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { createMailbox, type Mailbox, person, profileUrl } from "./mailbox.ts";
import { startPostgres } from "./postgres-server.ts";
import { serve } from "./serve.ts";
import { startWorker } from "./workers.ts";

const owners = { acc_1: person(1), acc_2: person(2), acc_3: person(3), acc_4: person(4) };
const accounts = Object.keys(owners);

/** Four accounts with six conversations each, and one that the first two are in together. */
function fill(mailbox: Mailbox): number {
  let number = 100;
  for (const [account, owner] of Object.entries(owners)) {
    for (let count = 0; count < 6; count++) {
      const other = person(number++);
      const thread = mailbox.addThread([owner, other], [account]);
      for (let letter = 0; letter < 5; letter++)
        mailbox.write(thread, letter % 2 === 0 ? owner : other, `Letter ${number} ${letter}`);
    }
  }
  const shared = mailbox.addThread([owners.acc_1, owners.acc_2, person(99)], ["acc_1", "acc_2"]);
  for (let letter = 0; letter < 8; letter++)
    mailbox.write(shared, letter % 2 === 0 ? owners.acc_1 : person(99), `Shared ${letter}`);
  return mailbox.threads.reduce((sum, { letters }) => sum + letters.length, 0);
}

function keysOf(held: readonly Held[]): string[] {
  return held.filter(({ kind }) => kind === "message").map(({ key }) => key);
}

needsProgram("postgres")("two workers on one Postgres", () => {
  test.each([
    ["hubspot", createFakeHubSpot],
    ["pipedrive", createFakePipedrive],
  ] as const)("share the accounts, and %s gets each message once", async (sink, createFake) => {
    await using postgres = await startPostgres();
    const mailbox = createMailbox({ owners });
    const messages = fill(mailbox);
    const fake = createFake();
    for (const number of [99, ...Array.from({ length: 24 }, (_, index) => 100 + index)]) {
      fake.addContact({ name: `Contact ${number}`, url: profileUrl(number) });
    }
    // Slow enough for both to be at work at the same time.
    fake.faults.arm({ kind: "slow", ms: 5 });
    await using source = await serve(mailbox.fetch);
    await using crm = await serve(fake.fetch);
    const orders = { sink, store: postgres.url, source: source.url, crm: crm.url, accounts, inFlightMs: 100 };

    const reports = await Promise.all([startWorker(orders).report, startWorker(orders).report]);
    const created = reports.map((report) => report?.created ?? 0);
    const last = await startWorker(orders).report;

    expect(keysOf(fake.held())).toHaveLength(messages);
    expect(new Set(keysOf(fake.held())).size).toBe(messages);
    expect((created[0] ?? 0) + (created[1] ?? 0) + (last?.created ?? 0)).toBe(messages);
    expect(Math.min(...created)).toBeGreaterThan(0);
    expect(last).toMatchObject({ exitCode: 0, busy: [] });
    expect(fake.defects).toEqual([]);
  });

  test("when one is killed, the other can take over at once", async () => {
    await using postgres = await startPostgres();
    const mailbox = createMailbox({ owners });
    const messages = fill(mailbox);
    const fake = createFakePipedrive();
    for (const number of [99, ...Array.from({ length: 24 }, (_, index) => 100 + index)]) {
      fake.addContact({ name: `Contact ${number}`, url: profileUrl(number) });
    }
    await using source = await serve(mailbox.fetch);
    await using crm = await serve(async (...request) => {
      if ((fake.calls.get("createActivity") ?? 0) === 20) first.child.kill("SIGKILL");
      return fake.fetch(...request);
    });
    const orders = {
      sink: "pipedrive" as const,
      store: postgres.url,
      source: source.url,
      crm: crm.url,
      accounts,
      inFlightMs: 100,
    };

    const first = startWorker(orders);
    expect(await first.report).toBeUndefined();
    expect(fake.held().length).toBeLessThan(messages);
    expect(await startWorker(orders).report).toMatchObject({ busy: [], exitCode: 0 });
    expect(new Set(keysOf(fake.held())).size).toBe(messages);
    expect(fake.held()).toHaveLength(messages);
  });
});
