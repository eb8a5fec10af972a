import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { lint, loadRules } from "./lint.ts";
import { rules } from "./rules/index.ts";

const here = import.meta.dirname;
const run = promisify(execFile);

test("every rule of ours is an error and has a file and a test of its name", async () => {
  const config = await loadRules();
  const files = await readdir(join(here, "rules"));
  for (const id of Object.keys(rules)) {
    expect(config.getRuleSettings(`connectsafely/${id}`, "oas3_1").severity).toBe("error");
    expect(files).toContain(`${id}.ts`);
    expect(files).toContain(`${id}.test.ts`);
  }
});

test("every file of a rule is in the plugin", async () => {
  const files = (await readdir(join(here, "rules"))).filter((file) => file.endsWith(".test.ts"));
  expect(files.map((file) => file.replace(".test.ts", "")).sort()).toEqual(Object.keys(rules).sort());
});

test("there is no ignore file", async () => {
  expect(await readdir(here)).not.toContain(".redocly.lint-ignore.yaml");
});

test("the document and its bundle have no problem", async () => {
  const config = await loadRules();
  expect(await lint(join(here, "openapi.yaml"), config)).toEqual([]);
  expect(await lint(join(here, "dist/openapi.json"), config)).toEqual([]);
});

test("Redocly's command line loads the same rules and agrees", async () => {
  const cli = join(here, "node_modules/@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await run(process.execPath, [cli, "lint", "--format=json"], { cwd: here, env });
  expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

test("the published plugin has the same rules", async () => {
  const published: typeof import("./rules/index.ts") = await import(import.meta.resolve("@connectsafely/spec/rules"));
  expect(published.default().id).toBe("connectsafely");
  expect(Object.keys(published.rules)).toEqual(Object.keys(rules));
});
