import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readArgs } from "./args.ts";
import { keys, readConfig } from "./config.ts";

function configOf(content: unknown, argv: string[] = ["plan"], env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "crm-config-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "crm.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return readConfig(readArgs([...argv, "--config", file]), env);
}

test("a sink on the command line is enough", () => {
  expect(readConfig(readArgs(["plan", "hubspot"]), {})).toMatchObject({
    sink: "hubspot",
    store: "connectsafely-crm.sqlite",
    accounts: [undefined],
    settings: { body: "full", since: 0, createContacts: false, linkBack: true },
  });
});

test("the command line wins over the environment, and that over the file", () => {
  const file = { sink: "hubspot", store: "a.sqlite", body: "none", accounts: ["acc_1"] };
  expect(configOf(file)).toMatchObject({ store: "a.sqlite", settings: { body: "none" }, accounts: ["acc_1"] });
  expect(configOf(file, ["plan"], { CONNECTSAFELY_CRM_STORE: "b.sqlite" }).store).toBe("b.sqlite");
  const argv = [
    "plan",
    "pipedrive",
    "--store",
    "c.sqlite",
    "--body",
    "excerpt",
    "--account",
    "acc_2",
    "--account",
    "acc_3",
  ];
  expect(configOf(file, argv, { CONNECTSAFELY_CRM_STORE: "b.sqlite" })).toMatchObject({
    sink: "pipedrive",
    store: "c.sqlite",
    settings: { body: "excerpt" },
    accounts: ["acc_2", "acc_3"],
  });
});

test("follow-up rules are read with their durations", () => {
  const config = configOf({
    sink: "hubspot",
    followUps: [
      { when: "replied" },
      { when: "noReply", after: "3d", within: "12h", title: "Ask {name}", stage: { field: "a", value: "b" } },
    ],
  });
  expect(config.settings.followUps).toMatchObject([
    { when: "replied", afterMs: 0, withinMs: 30 * 86_400_000, title: "Answer {name} on LinkedIn" },
    {
      when: "noReply",
      afterMs: 3 * 86_400_000,
      withinMs: 12 * 3_600_000,
      title: "Ask {name}",
      stage: { field: "a", value: "b" },
    },
  ]);
});

test.each([
  ["{ no json", "is no JSON"],
  [{ sink: "hubspot", bodyy: "full" }, 'there is no setting "bodyy". There are: sink, store,'],
  [{ sink: "hubspot", body: "all" }, 'body is "all": give none or excerpt or full'],
  [{ sink: "hubspot", reserve: 2 }, "reserve is 2: give a number from 0 to 1"],
  [{ sink: "hubspot", since: "last week" }, "give a date such as 2026-03-01"],
  [
    { sink: "hubspot", followUps: [{ when: "noReply", after: "3 days" }] },
    'followUps[0].after is "3 days": give a duration such as "3d"',
  ],
  [
    { sink: "hubspot", hubspotToken: "pat-1" },
    '"hubspotToken" looks like a secret. Secrets come from the environment only',
  ],
  [
    { sink: "hubspot", store: "postgres://crm:hidden@db/crm" },
    "holds a password. Put the address into CONNECTSAFELY_CRM_STORE",
  ],
  [{ sink: "hubspott" }, "give hubspot, salesforce or pipedrive"],
  [{}, "Which CRM?"],
  [[], "give an object"],
  [{ sink: "hubspot", accounts: "acc_1" }, 'accounts is "acc_1": give a list of texts'],
])("%j ends in a sentence", (content, sentence) => {
  expect(() => configOf(content)).toThrow(sentence);
});

test("no sentence repeats a password", () => {
  expect(() => configOf({ sink: "hubspot", store: "postgres://crm:hidden@db/crm" })).toThrow(/^((?!hidden).)*$/s);
});

test.each([
  [["sinc", "hubspot"], 'There is no verb "sinc"'],
  [["sync", "zoho"], '"zoho" is no CRM. There are: hubspot, salesforce, pipedrive'],
  [["sync", "hubspot", "--aply"], "Unknown option '--aply'"],
  [["forget", "hubspot"], "forget whom?"],
])("%j ends in a sentence", (argv, sentence) => {
  expect(() => readArgs(argv)).toThrow(sentence);
});

test("the README's configurations are valid, and its table names every setting", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const samples = [...readme.matchAll(/^```json\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  expect(samples).not.toEqual([]);
  for (const sample of samples) expect(configOf(sample).sink).toBe("hubspot");
  const table = readme.split("## Settings")[1]?.split("## Secrets")[0] ?? "";
  for (const key of keys) expect(table).toContain(`\`${key}\``);
});
