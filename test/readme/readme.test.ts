import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@connectsafely/sandbox/node";
import { afterAll, expect, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";

const root = join(import.meta.dirname, "..", "..");
const pages = ["README.md", "CONTRIBUTING.md", "docs/decisions/README.md"];
const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
const samples = [...read("README.md").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

// Inside this package, so that a sample finds the packages that it imports; in a folder that git ignores.
const ignored = join(import.meta.dirname, "..", ".turbo");
mkdirSync(ignored, { recursive: true });
const folder = mkdtempSync(join(ignored, "readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the README shows a call", () => {
  expect(samples).not.toEqual([]);
});

test.each(samples)("compiles and prints what its comments say: %#", async (sample) => {
  await using sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen();
  const file = join(folder, "sample.mts");
  writeFileSync(file, sample.replace("http://127.0.0.1:4010/linkedin", baseUrl));

  for (const compiler of compilers) expect(await compile(file, compiler)).toEqual([]);

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
  const promised = [...sample.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => output);
  expect(promised).not.toEqual([]);
  expect({ stderr, printed: stdout.trim().split("\n") }).toEqual({ stderr: "", printed: promised });
});

test.each(pages)("%s links to nothing that is missing", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
  const local = links.filter((target) => !target.startsWith("http"));
  expect(local.filter((target) => !existsSync(join(root, page, "..", target)))).toEqual([]);
});

test.each(pages)("%s names no script that is missing", (page) => {
  const named = [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test("CONTRIBUTING names no file that is missing", () => {
  const start = read("CONTRIBUTING.md").split("## Change a field")[0] ?? "";
  const files = [...start.matchAll(/`((?:spec|packages|test|scripts|\.ci)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
