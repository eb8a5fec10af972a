import { expect, test } from "vitest";
import { json } from "./json.ts";
import { hostileText, sampleReport, soundReport } from "./sample-report.ts";

test("says all that the report says", () => {
  const { format, holds, ...rest } = JSON.parse(json(sampleReport));
  expect({ format, holds }).toEqual({ format: 1, holds: false });
  const withNulls = JSON.parse(JSON.stringify(sampleReport, (_, value) => (value === undefined ? null : value)));
  expect(rest).toEqual(withNulls);
  expect(JSON.parse(json(soundReport)).holds).toBe(true);
});

test("is the same text whatever the order of the keys", () => {
  const turned = Object.fromEntries(Object.entries(sampleReport).reverse()) as typeof sampleReport;
  expect(json(turned)).toBe(json(sampleReport));
});

test("keeps a stranger's text to the letter, in characters that no terminal obeys", () => {
  const text = `${hostileText}\x9b31m\u2028\u{e0041}\ud800é👩`;
  const [first] = sampleReport.failures;
  if (first === undefined) throw new Error("The sample has no failure.");
  const printed = json({ ...sampleReport, failures: [{ ...first, actual: text }] });
  expect(JSON.parse(printed).failures[0].actual).toBe(text);
  expect(printed.replaceAll("\n", "")).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}]*$/u);
  expect(printed).toContain("é👩");
});
