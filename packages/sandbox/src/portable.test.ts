import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

/** Every file that a module pulls in, with what each one imports from outside. */
function reach(entry: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(entry)) return seen;
  const code = readFileSync(entry, "utf8").replace(/^import type [\s\S]*?;$/gm, "");
  const names = [...code.matchAll(/^(?:import|export)\b[^;"]*\bfrom "([^"]+)";$/gm)].map(([, name]) => name ?? "");
  seen.set(
    entry,
    names.filter((name) => !name.startsWith(".")),
  );
  for (const name of names.filter((each) => each.startsWith("."))) reach(resolve(dirname(entry), name), seen);
  return seen;
}

const core = reach(resolve(import.meta.dirname, "index.ts"));

test("the core imports the schema and nothing else, so it runs where there is no Node", () => {
  expect(core.size).toBeGreaterThan(30);
  expect(new Set([...core.values()].flat())).toEqual(new Set(["@connectsafely/schema"]));
});

test("the core uses no global of Node and makes no code at run time", () => {
  for (const file of core.keys()) {
    const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code, file).not.toMatch(
      /\b(?:Buffer|__dirname|eval)\b|\b(?:import|require)\(|\bprocess\.[a-z]|new Function|\bsetImmediate\b/,
    );
  }
});
