import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@connectsafely/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { addPeople } from "../../test/setup.ts";
import { createFakeHubSpot } from "../fakes/hubspot.ts";
import { openStore } from "../store/store.ts";
import { main } from "./main.ts";

const secrets = { CONNECTSAFELY_API_KEY: "sandbox-key", HUBSPOT_TOKEN: "fake-token" };

/** A command line in a folder of its own, with the sandbox and a fake behind one `fetch`. */
function shell({ known = 1_000, ready = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "crm-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sandbox = createSandbox();
  const fake = createFakeHubSpot({ ready });
  addPeople(sandbox, fake, known);
  const answer: typeof fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return pathname.startsWith("/linkedin/") ? sandbox.fetch(input, init) : fake.fetch(input, init);
  };
  const file = (name: string) => join(folder, name);
  writeFileSync(file("crm.json"), JSON.stringify({ sink: "hubspot", store: file("state.sqlite") }));

  async function crm(line: string, env: Record<string, string> = secrets) {
    let [out, err] = ["", ""];
    const code = await main(
      [...line.split(" ").filter(Boolean), ...(line.includes("--config") ? [] : ["--config", file("crm.json")])],
      {
        env,
        out: (text) => (out += text),
        err: (text) => (err += text),
        columns: undefined,
        signal: new AbortController().signal,
        fetch: answer,
      },
    );
    return { code, out, err };
  }
  return { crm, fake, sandbox, file };
}

test("from an empty CRM to a clean sync in five commands", async () => {
  const { crm, fake, file } = shell({ ready: false, known: 55 });
  expect(await crm("setup")).toMatchObject({
    code: 2,
    out: expect.stringContaining("? property contacts.li_profile_id (string, unique)"),
  });
  const early = await crm("plan");
  expect(early).toMatchObject({ code: 2, out: expect.stringContaining("HubSpot lacks property") });
  expect(early.out).toMatch(
    /John Doe -> contact \d+: hs_linkedin_url is this profile's address\n {2}\+ \d{4}-\d\d-\d\d \d\d:\d\d {2}(in|out) /,
  );
  expect(await crm("setup --apply")).toMatchObject({
    code: 0,
    out: expect.stringContaining("+ property contacts.li_profile_id"),
  });
  expect(fake.held()).toEqual([]);

  const sync = await crm(`sync --apply --report ${file("report.html")} --report ${file("report.json")}`);
  expect(sync).toMatchObject({ code: 2, err: expect.stringMatching(/^Estimate: \d+ messages, \d+ calls, 1 minute/) });
  expect(readFileSync(file("report.html"), "utf8")).toContain("<svg");
  const report = JSON.parse(readFileSync(file("report.json"), "utf8"));
  expect(report.created).toBe(fake.held().length);

  const { out: csv } = await crm("unmatched");
  const map = csv.replace(/^(ACoAA[^,]*,[^,]*,[^,]*),,/gm, "$1,skip,");
  writeFileSync(file("map.csv"), map);
  expect(await crm(`sync --apply --map ${file("map.csv")}`)).toMatchObject({
    code: 0,
    out: expect.stringContaining("Clean:"),
  });
  expect(await crm("status")).toMatchObject({ code: 0, out: expect.stringContaining("skipped") });
  expect(await crm("gaps")).toMatchObject({ code: 0, out: expect.stringContaining("No gaps") });
});

test("sync without --apply is a plan", async () => {
  const { crm, fake } = shell();
  expect(await crm("sync")).toMatchObject({ code: 0, out: expect.stringContaining("nothing was written") });
  expect(fake.held()).toEqual([]);
});

test("--json prints one report and nothing else", async () => {
  const { crm } = shell();
  const { out } = await crm("plan --json");
  expect(JSON.parse(out)).toMatchObject({ sink: "HubSpot", apply: false, exitCode: 0 });
});

test("help and version need no configuration", async () => {
  const { crm } = shell();
  expect(await crm("--help")).toMatchObject({ code: 0, out: expect.stringContaining("connectsafely-crm <verb>") });
  expect(await crm("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test("forget says what it would remove, and removes it with --apply", async () => {
  const { crm, fake } = shell();
  await crm("sync --apply");
  const before = fake.held().length;
  expect(await crm("forget ACoAAEXAMPLE0000000000000000000000000002")).toMatchObject({
    out: expect.stringContaining("Would remove 11 messages and 0 tasks"),
  });
  expect(fake.held()).toHaveLength(before);
  await crm("forget ACoAAEXAMPLE0000000000000000000000000002 --apply");
  expect(fake.held()).toHaveLength(before - 11);
});

test.each<[string, string, Record<string, string>]>([
  ["sync --apply", "Set CONNECTSAFELY_API_KEY", { HUBSPOT_TOKEN: "fake-token" }],
  ["sync --apply", "check the API key", { ...secrets, CONNECTSAFELY_API_KEY: "wrong" }],
  ["sync --apply", "set HUBSPOT_TOKEN", { ...secrets, HUBSPOT_TOKEN: "wrong" }],
  ["sync --apply --config /nowhere/crm.json", "cannot be read", secrets],
  ["plan --since yesterday", "give a date such as 2026-03-01", secrets],
  ["plan --map nowhere.csv", "Name another with --map", secrets],
  ["plan --report report.pdf", "has to end in .md, .json or .html", secrets],
  ["plan salesforce", 'set "baseUrl"', secrets],
])("%s: %s", async (line, sentence, env) => {
  const { crm, fake } = shell();
  const { code, err } = await crm(line, env);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
  expect(err).not.toMatch(/\n {4}at |wrong/);
  expect(fake.held()).toEqual([]);
});

test("while another sync runs on the same state, this one says so and writes nothing", async () => {
  const { crm, fake, file } = shell();
  const other = await openStore(file("state.sqlite"), "hubspot");
  const release = await other.lease("acc_12345");
  expect(await crm("sync --apply")).toMatchObject({
    code: 2,
    err: expect.stringContaining("acc_12345: another worker has it"),
  });
  expect(fake.held()).toEqual([]);
  await release?.();
  await other.close();
  expect(await crm("sync --apply")).toMatchObject({ code: 0 });
});
