import { expect, test } from "vitest";
import { printable, visible } from "./visible.ts";

test.each([
  ["an escape sequence", "\x1b[2J\x1b]0;owned\x07", "\\x1b[2J\\x1b]0;owned\\x07"],
  ["an eight-bit escape", "\x9b31m", "\\x9b31m"],
  ["a turned reading direction", "a\u202eb", "a\\u202eb"],
  ["an unseen tag", "a\u{e0041}b", "a\\u{e0041}b"],
  ["a line separator", "a\u2028b", "a\\u2028b"],
  ["half a character", "a\ud800b", "a\\ud800b"],
  ["no character at all", "a\uffffb", "a\\uffffb"],
  ["a carriage return", "a\r\nb", "a\\r\nb"],
])("spells out %s", (_, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test("leaves words, lines and emoji alone", () => {
  const text = "Grüße,\n\t日本 👩‍💻 می‌خواهم";
  expect(visible(text)).toBe(text);
});

test.each([
  ["::add-mask::a", "\\x3a:add-mask::a"],
  ["one\n \u00a0 ::stop-commands::x", "one\n \u00a0 \\x3a:stop-commands::x"],
  ["a ##[add-mask]b", "a #\\x23[add-mask]b"],
  ["##vso[task.setvariable variable=a]b", "#\\x23vso[task.setvariable variable=a]b"],
  ["##teamcity[testFailed]", "#\\x23teamcity[testFailed]"],
])("gives CI no order: %s", (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test("leaves what is no order alone", () => {
  const text = "std::vector # ## [a] ##";
  expect(printable(text)).toBe(text);
});
