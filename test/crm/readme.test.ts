import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";

const tests = join(import.meta.dirname, "..");
const readme = readFileSync(join(tests, "..", "packages", "crm", "README.md"), "utf8");
const samples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

test.each(samples)("the sample of the README compiles: %#", async (sample) => {
  // Inside this package, so that it finds the packages that it imports; in a folder that git ignores.
  const ignored = join(tests, ".turbo");
  mkdirSync(ignored, { recursive: true });
  const folder = mkdtempSync(join(ignored, "crm-readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "sample.mts");
  writeFileSync(file, sample);
  for (const compiler of compilers) expect(await compile(file, compiler)).toEqual([]);
});

test("every link within the README leads somewhere", () => {
  const anchors = [...readme.matchAll(/^## (.*)$/gm)].map(([, title = ""]) => title.toLowerCase().replaceAll(" ", "-"));
  const links = [...readme.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
});
