import { describe, expect, it } from "vitest";
import { readBundle } from "../setup/document.ts";
import { foreignIds } from "../setup/synthetic-ids.ts";
import { compare, factsOf } from "./compare.ts";
import { exceptions } from "./exceptions.ts";
import { pages } from "./pages.ts";

describe("every fact of the published pages", () => {
  const { differences, stale } = compare(readBundle(), pages, exceptions);

  it.each(pages)("$id is in the document, or excepted with a reason", ({ id }) => {
    expect(differences.filter(({ page }) => page === id)).toEqual([]);
  });

  it("has no exception that no longer applies", () => {
    expect(stale).toEqual([]);
  });

  it("has a name of its own on its page", () => {
    for (const page of pages) {
      const names = factsOf(page).map(({ name }) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("is told without a real member's identifiers", () => {
    expect(foreignIds(pages)).toEqual([]);
  });
});
