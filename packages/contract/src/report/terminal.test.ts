import { expect, test } from "vitest";
import { bar, block, columns, oneLine, painter, verbatim, wrap } from "./terminal.ts";

test("breaks sentences between words, and keeps a long word whole", () => {
  expect(wrap("Used and Remaining add up to spec/paths/messaging@send.yaml", 16, "  ")).toEqual([
    "  Used and",
    "  Remaining add",
    "  up to",
    "  spec/paths/messaging@send.yaml",
  ]);
});

test("breaks a value after a space or anywhere, and says how much it leaves out", () => {
  expect(block("0123456789", 10, "  ")).toEqual(["  01234567", "  89"]);
  expect(block("Used + Remaining = 150", 20, "  ")).toEqual(["  Used + Remaining ", "  = 150"]);
  expect(block("a\n\nb\nc\nd", 80, " ", 3)).toEqual([" a", "", " … 3 more lines"]);
});

test("leaves whole what is there to be copied", () => {
  const long = "x".repeat(500);
  expect(verbatim(`${long}\n y`, "  ")).toEqual([`  ${long}`, "   y"]);
});

test("knows that some characters take two columns, and some none", () => {
  expect([columns("abc"), columns("日本"), columns("e\u0301"), columns("🎉")]).toEqual([3, 4, 1, 2]);
  expect(block("日本語日本語", 8, "")).toEqual(["日本語日", "本語"]);
});

test.each([
  ["wrap", wrap("\x1b[2J ::a", 80).join()],
  ["block", block("\x1b[2J\n::a", 80, "").join()],
  ["verbatim", verbatim("\x1b[2J\n::a", "").join()],
  ["oneLine", oneLine("\x1b[2J\n::a", 80)],
])("lets no escape sequence and no order through %s", (_, text) => {
  expect(text).not.toMatch(/\p{Cc}|^::|,::/u);
});

test("fits a line into its place", () => {
  expect([oneLine("short", 8), oneLine("much too long", 8), oneLine("a\nb", 8)]).toEqual(["short", "much to…", "a b"]);
});

test("draws full and empty only for all and nothing", () => {
  expect([bar(0, 1000, 4), bar(1, 1000, 4), bar(999, 1000, 4), bar(3, 3, 4), bar(0, 0, 4)]).toEqual([
    "────",
    "━───",
    "━━━─",
    "━━━━",
    "━━━━",
  ]);
});

test("colours only when asked", () => {
  expect([painter(false)("red", "x"), painter(true)("red", "x")]).toEqual(["x", "\x1b[31mx\x1b[39m"]);
});
