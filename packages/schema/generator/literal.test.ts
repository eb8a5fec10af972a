import { expect, test } from "vitest";
import { literal } from "./literal.ts";

test("what fits stays on one line, and keys are quoted only where they must be", () => {
  expect(literal({ type: "string", "X-Trace": { items: [1, null] }, none: {} })).toBe(
    '{ type: "string", "X-Trace": { items: [1, null] }, none: {} }',
  );
});

test("what does not fit has one member per line", () => {
  const long = "x".repeat(60);
  expect(literal({ list: [long, long], short: { a: true } })).toBe(
    `{\n  list: [\n    "${long}",\n    "${long}",\n  ],\n  short: { a: true },\n}`,
  );
});

test("text comes back as it was", () => {
  const value = { quote: '"', line: "\n", pattern: "^\\d+$", separator: "\u2028" };
  expect(new Function(`return ${literal(value)}`)()).toEqual(value);
});
