// Runs what the README shows, against an API in memory, as the built package.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conversationUrn, urn } from "./fake-api.ts";

const run = promisify(execFile);
const packageFolder = join(import.meta.dirname, "..");
const readme = readFileSync(join(packageFolder, "README.md"), "utf8");
// The sample that needs a Redis runs in test/readme, where there is one.
const samples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)]
  .map(([, code = ""]) => code)
  .filter((code) => !code.includes("ioredis"));

// Inside of the package, so that a sample finds it by its name; in a folder that git ignores.
let folder: string;
const fileOf = (index: number) => join(folder, `sample-${index}.mts`);
beforeAll(() => {
  mkdirSync(join(packageFolder, ".turbo"), { recursive: true });
  folder = mkdtempSync(join(packageFolder, ".turbo", "readme-"));
  for (const [index, sample] of samples.entries()) {
    writeFileSync(fileOf(index), `${preambleOf(sample)}${sample}export {};\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("there is a first message within ten lines of code", () => {
  const [first = ""] = samples;
  expect(first.split("\n").length).toBeLessThanOrEqual(10);
  expect(first).toContain("sendMessage");
});

test("every sample compiles", async () => {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2023",
    lib: ["es2023"],
    module: "nodenext",
    types: ["node"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts"] }));
  const tsc = join(packageFolder, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"]).catch((error) => error);
  expect(stdout).toBe("");
});

test.each(samples.map((sample, index) => [index, sample] as const))(
  "sample %i prints what its comments say",
  async (index, sample) => {
    const env = { ...process.env, CONNECTSAFELY_API_KEY: "sandbox-key", NODE_OPTIONS: "" };
    const preload = fileURLToPath(import.meta.resolve("./readme-api.ts"));
    const { stdout, stderr } = await run(process.execPath, ["--import", preload, fileOf(index)], { env });
    const promised = [...sample.matchAll(/^ *(?:if .*? )?console\.log\(.*\); \/\/ (?!such as)(.*)$/gm)].map(
      ([, output]) => output,
    );
    const printed = stdout.trim().split("\n");
    expect({ stderr, printed: promised.length > 0 ? printed : [] }).toEqual({ stderr: "", printed: promised });
  },
);

/** What a sample takes for granted because an earlier one has shown it. */
function preambleOf(sample: string): string {
  const given = [
    ["createClient", 'import { createClient } from "@connectsafely/client";', "{ createClient"],
    ["client", "const client = createClient();", "const client ="],
    ["conversationUrn", `const conversationUrn = ${JSON.stringify(conversationUrn)};`, ""],
    ["recipientProfileUrn", `const recipientProfileUrn = ${JSON.stringify(urn)};`, ""],
  ];
  const needed = given.filter(([, , own = ""]) => own === "" || !sample.includes(own));
  return `${needed.map(([, code]) => code).join("\n")}\n`;
}
