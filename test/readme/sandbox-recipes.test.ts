import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";
import { findProgram, needsProgram } from "../setup/needs-program.ts";

const run = promisify(execFile);
const tests = join(import.meta.dirname, "..");
const readme = readFileSync(join(tests, "../packages/sandbox/README.md"), "utf8");
const recipes = Object.fromEntries(
  [...readme.matchAll(/<!-- recipe: (\w+) -->\n```ts\n(.*?)^```$/gms)].map(([, name = "", code = ""]) => [name, code]),
);

// Inside this package, so that a recipe finds the packages that it imports; in a folder that git ignores.
const ignored = join(tests, ".turbo");
mkdirSync(ignored, { recursive: true });
const folder = mkdtempSync(join(ignored, "recipes-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the README has a recipe for each of the four ways", () => {
  expect(Object.keys(recipes).sort()).toEqual(["fetch", "msw", "playwright", "vitest"]);
});

test.each(["vitest", "msw"])("the recipe for %s passes as a test", async (name) => {
  const file = write(`${name}.test.ts`, recipes[name]);
  const { stdout } = await run(process.execPath, [bin("vitest"), "run", "--root", folder, file], { cwd: folder });
  expect(stdout).toMatch(/Tests .*\d passed/);
});

test("the recipe for plain fetch compiles and prints what its comments say", async () => {
  const code = recipes["fetch"] ?? "";
  const file = write("fetch.mts", code);
  for (const compiler of compilers) expect(await compile(file, compiler)).toEqual([]);
  const { stdout } = await run(process.execPath, [file]);
  const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => output);
  expect(promised).toHaveLength(2);
  expect(stdout.trim().split("\n")).toEqual(promised);
});

needsProgram("chromium")("in a browser", () => {
  test("the recipe for Playwright passes as a test", async () => {
    write("page.spec.ts", recipes["playwright"]);
    const launchOptions = { executablePath: findProgram("chromium"), args: ["--no-sandbox"] };
    const config = { outputDir: join(folder, "results"), use: { launchOptions } };
    write("playwright.config.ts", `export default ${JSON.stringify(config)};`);
    const { stdout } = await run(process.execPath, [bin("playwright"), "test", "page.spec.ts", "--reporter=line"], {
      cwd: folder,
    });
    expect(stdout).toContain("1 passed");
  });
});

function write(name: string, code = ""): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

function bin(name: string): string {
  const [owner, file] = name === "vitest" ? ["vitest", "vitest.mjs"] : ["@playwright/test", "cli.js"];
  return join(tests, "node_modules", owner, file);
}
