import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guides } from "./guides.ts";
import { readModel } from "./model.ts";

const model = readModel();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guides-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(line: string): Map<string, string> {
  writeFileSync(join(folder, "guide.md"), `---\ntitle: A guide\n---\n\n${line}\n`);
  return guides(model, "page", folder);
}

test("puts a program in the place that names it", () => {
  const text = written("<!-- sample: inbox/by-hand.ts -->").get("guides/guide.md");
  expect(text).toMatch(/^```ts title="inbox\/by-hand.ts" types\nimport \{ createClient \}/m);
});

test.each([
  ["<!-- sample: inbox/lost.ts -->", "there is no file docs/examples/inbox/lost.ts"],
  ["<!-- table: prices -->", "there is no table prices in docs/generator/tables"],
  ["<!-- diagram: lost -->", "there is no file docs/diagrams/lost.svg"],
  ["<!-- picture: cat -->", "there is no kind of insertion called picture"],
])("says in which file and line %s leads nowhere", (line, problem) => {
  expect(() => written(line)).toThrow(`guide.md:5: ${problem}`);
});

test("a drawing is its description where only text can be", () => {
  writeFileSync(join(folder, "guide.md"), "<!-- diagram: quota-day -->");
  expect(guides(model, "text", folder).get("guides/guide.md")).toMatch(/^\*The quota across a day\.\* At midnight UTC/);
});
