import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { allChecks } from "@connectsafely/contract";
import { createSandbox } from "@connectsafely/sandbox/node";
import { afterAll, expect, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";

const run = promisify(execFile);
const tests = join(import.meta.dirname, "..");
const readme = readFileSync(join(tests, "../packages/contract/README.md"), "utf8");
const samples = Object.fromEntries(
  [...readme.matchAll(/<!-- sample: (\w+) -->\n```ts\n(.*?)^```$/gms)].map(([, name = "", code = ""]) => [name, code]),
);

// Inside this package, so that a sample finds the packages that it imports; in a folder that git ignores.
mkdirSync(join(tests, ".turbo"), { recursive: true });
const folder = mkdtempSync(join(tests, ".turbo/contract-"));
cpSync(createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.yaml"), join(folder, "openapi.yaml"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the sample for vitest passes, with a test per operation and check", async () => {
  writeFileSync(join(folder, "contract.test.ts"), samples["vitest"] ?? "");
  const vitest = join(tests, "node_modules/vitest/vitest.mjs");
  const { stdout } = await run(process.execPath, [vitest, "run", "--root", folder], { cwd: folder });
  expect(stdout).toMatch(/Tests .*\d\d passed/);
});

test("the sample for the library compiles, and finds a served sandbox in order", async () => {
  const sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen({ port: 0 });
  const file = join(folder, "library.mts");
  writeFileSync(file, (samples["library"] ?? "").replace("http://127.0.0.1:4010/linkedin", baseUrl));
  for (const compiler of compilers) expect(await compile(file, compiler)).toEqual([]);
  const { stdout } = await run(process.execPath, [file], { cwd: folder });
  await sandbox.close();
  expect(stdout.trim()).toBe("true []");
});

test("every check that the README names exists", () => {
  const named = [...readme.matchAll(/--(?:check|skip) ([\w.]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(1);
  for (const name of named) expect(allChecks.some(({ id }) => id === name || id.startsWith(`${name}.`))).toBe(true);
});
