import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@connectsafely/sandbox/node";
import { expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { promised, runSample, runText } from "./run-sample.ts";

// Every program of docs/examples, as the guides show it, against a fresh sandbox. docs/tsconfig.json type-checks them.

const docs = join(import.meta.dirname, "../../docs");
const examples = join(docs, "examples");
const shown = globSync("guides/*.md", { cwd: docs }).flatMap((guide) =>
  [...readFileSync(join(docs, guide), "utf8").matchAll(/^<!-- sample: (\S+) -->$/gm)].map(([, name = ""]) => name),
);
const programs = globSync("**/*.ts", { cwd: examples }).sort();
// These need more than a sandbox: the next tests run them.
const elsewhere = ["contract/", "testing/", "workers/"];

test("every example is shown in a guide", () => {
  expect(globSync("**/*.{ts,sh,py}", { cwd: examples }).filter((name) => !shown.includes(name))).toEqual([]);
});

test.each(programs.filter((name) => !elsewhere.some((folder) => name.startsWith(folder))))(
  "%s prints what its comments say",
  async (name) => {
    await using sandbox = createSandbox();
    const { baseUrl } = await sandbox.listen();
    const expected = promised(read(name));
    expect(expected).not.toEqual([]);
    expect((await runSample(join(examples, name), baseUrl)).split("\n")).toEqual(expected);
  },
);

needsProgram("curl")("the quickstart's curl command", () => {
  test("sends, and shows the quota", async () => {
    await using sandbox = createSandbox();
    const { baseUrl } = await sandbox.listen();
    const output = await runText("sh", read("quickstart/first-message.sh"), baseUrl);
    expect(output).toContain("200 OK");
    expect(output).toMatch(/x-ratelimit-remaining: 149/i);
    expect(sandbox.control.listSent()).toHaveLength(1);
  });
});

needsProgram("python3")("the quickstart in Python", () => {
  test("prints what its comments say", async () => {
    await using sandbox = createSandbox();
    const { baseUrl } = await sandbox.listen();
    const code = read("quickstart/first-message.py");
    expect((await runText("python3", code, baseUrl)).split("\n")).toEqual(promised(code));
  });
});

function read(name: string): string {
  return readFileSync(join(examples, name), "utf8");
}
