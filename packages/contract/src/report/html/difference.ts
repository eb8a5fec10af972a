import { type Markup, markup } from "./markup.ts";

/** Less in common than this, and marks would only be noise. */
const ALIKE = 0.3;

/** Two texts, in which what they do not have in common (between a like beginning and a like end) is marked. */
export function difference(
  expected: string | undefined,
  actual: string | undefined,
): [expected: Markup | undefined, actual: Markup | undefined] {
  const [left, right] = [expected, actual].map((text) => (text === undefined ? undefined : [...text]));
  if (left === undefined || right === undefined) return [plain(expected), plain(actual)];

  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;

  const isAlike = start + end >= ALIKE * Math.max(left.length, right.length);
  const isSame = start === left.length && start === right.length;
  return isAlike && !isSame ? [marked(left, start, end), marked(right, start, end)] : [plain(expected), plain(actual)];
}

function plain(text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : markup`${text}`;
}

function marked(characters: readonly string[], start: number, end: number): Markup {
  const until = characters.length - end;
  const [before, middle, after] = [characters.slice(0, start), characters.slice(start, until), characters.slice(until)];
  return markup`${before.join("")}${middle.length > 0 && markup`<mark>${middle.join("")}</mark>`}${after.join("")}`;
}
