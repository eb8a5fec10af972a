import { holds, type Report } from "./report.ts";

/** Counts up when a reader of the old form would stumble. */
const FORMAT = 1;

/**
 * The report for programs. Keys stand in alphabetical order and none is left out, so that two reports can be compared
 * line by line; what has no value is `null`.
 *
 * @example
 * ```ts
 * writeFileSync("contract.json", json(report));
 * ```
 */
export function json(report: Report): string {
  const text = JSON.stringify({ format: FORMAT, holds: holds(report), ...sorted(report) }, undefined, 2);
  return `${withoutUnseen(text)}\n`;
}

function sorted(value: object): object;
function sorted(value: unknown): unknown;
function sorted(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => sorted(each));
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
}

/** JSON leaves the eight-bit control characters and the marks of direction as they are, and terminals obey them. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
