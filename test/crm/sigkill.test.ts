import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFakeHubSpot, createFakePipedrive, createFakeSalesforce } from "@connectsafely/crm/fakes";
import { expect, onTestFinished, test } from "vitest";
import { createMailbox, person, profileUrl } from "./mailbox.ts";
import { serve } from "./serve.ts";
import { startWorker } from "./workers.ts";

const create = { hubspot: createFakeHubSpot, salesforce: createFakeSalesforce, pipedrive: createFakePipedrive };
const me = person(1);

/** Kills at these writes of a life: before it is carried out, or after that and before it is answered. */
const kills = [
  ["before", 1],
  ["after", 1],
  ["before", 2],
  ["after", 2],
  ["after", 1],
] as const;
const isWrite = (url: string, method: string) =>
  method !== "GET" && /communications\/batch|associations|sobjects\/Task|\/activities/.test(url);

test.each(["hubspot", "salesforce", "pipedrive"] as const)(
  "%s holds each message once after five SIGKILLs",
  async (sink) => {
    const mailbox = createMailbox({ owners: { acc_1: me }, messagesPerPage: 5 });
    const fake = create[sink]();
    for (let number = 10; number < 15; number++) {
      fake.addContact({ name: `Contact ${number}`, url: profileUrl(number) });
      const thread = mailbox.addThread([me, person(number)]);
      for (let letter = 0; letter < 100; letter++)
        mailbox.write(thread, letter % 3 === 0 ? me : person(number), `${number}/${letter}`);
    }
    const folder = mkdtempSync(join(tmpdir(), "crm-sigkill-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));

    let writes = 0;
    let target: (typeof kills)[number] | undefined;
    let kill = () => {};
    await using source = await serve(mailbox.fetch);
    await using crm = await serve(async (input, init) => {
      const isTarget = isWrite(String(input), init?.method ?? "GET") && ++writes === target?.[1];
      if (isTarget && target?.[0] === "before") kill();
      const response = await fake.fetch(input, init);
      if (isTarget && target?.[0] === "after") kill();
      return response;
    });
    const store = join(folder, "state.sqlite");
    const orders = { sink, store, source: source.url, crm: crm.url, accounts: ["acc_1"], inFlightMs: 50 };

    let killed = 0;
    for (target of kills) {
      writes = 0;
      const worker = startWorker(orders);
      kill = () => worker.child.kill("SIGKILL");
      if ((await worker.report) === undefined) killed++;
    }
    target = undefined;
    expect(await startWorker(orders).report).toMatchObject({ exitCode: 0 });
    expect(killed).toBe(kills.length);

    const held = fake.held();
    expect(held).toHaveLength(500);
    expect(new Set(held.map(({ key }) => key)).size).toBe(500);
    expect(fake.defects).toEqual([]);
  },
);
