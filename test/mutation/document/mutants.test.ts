import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { DocumentMutant } from "../mutant.ts";
import { documentControls, documentLeftOut, documentMutants, mutated } from "./index.ts";

const bundle: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.json"), "utf8"),
);
const text = (document: unknown) => JSON.stringify(document);
const everything = [...documentMutants, ...documentControls];
const listed = documentMutants.filter(({ source }) => source === "list");

/** The operators of the list: seventeen of headers, and so on. */
const operators = Object.entries({ H: 17, B: 11, E: 10, O: 18 }).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`),
);

describe("document mutants", () => {
  test("have names that are unique", () => {
    const names = everything.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("apply every operator of the list, or say why not", () => {
    const told = [...listed.map(({ name }) => name.slice(0, 3)), ...documentLeftOut.map(({ operator }) => operator)];
    expect([...new Set(told)].toSorted()).toEqual(operators.toSorted());
  });

  test("add more than twenty of their own", () => {
    expect(documentMutants.filter(({ source }) => source === "own").length).toBeGreaterThan(20);
  });

  test("are each another document", () => {
    const seen = new Map<string, string>();
    for (const mutant of everything) {
      const changed = text(mutated(bundle, mutant));
      expect(seen.get(changed), `${mutant.name} is the same document`).toBeUndefined();
      seen.set(changed, mutant.name);
    }
  });

  test.each(everything.map((mutant): [string, DocumentMutant] => [mutant.name, mutant]))(
    "%s: changes the bundle",
    (_, mutant) => {
      const before = text(bundle);
      expect(text(mutated(bundle, mutant))).not.toBe(before);
      expect(text(bundle)).toBe(before);
    },
  );
});
