import { expect, test } from "vitest";
import { finish } from "./finish.ts";
import { absolute } from "./site.ts";

test("text links to the twin of a page, and to files as they are", () => {
  expect(finish("[a](/guides/errors/#400) [b](/openapi.yaml)", "text")).toBe(
    `[a](${absolute("guides/errors.md")}) [b](${absolute("openapi.yaml")})`,
  );
});

test("code is left as it is", () => {
  const block = "```md\n[a](/guides/errors/)\n| a |\n```";
  expect(finish(block, "text")).toBe(block);
  expect(finish(block, "page")).toBe(block);
});

test("a table of a page can be scrolled by keyboard, that of a text is only a table", () => {
  const table = "| Field | Type |\n| --- | --- |\n| `a` | string |";
  expect(finish(table, "page")).toMatch(
    /^<div class="table" tabindex="0" role="group" aria-label="Table: Field">\n\n\| Field.*\n\n<\/div>$/s,
  );
  expect(finish(table, "text")).toBe(table);
});
