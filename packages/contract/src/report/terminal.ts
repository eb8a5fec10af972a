import { styleText } from "node:util";
import { printable } from "./visible.ts";

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours where they were asked for, else the text as it is. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\uff01-\uff60]/u;
const without = /\p{Mn}|\p{Me}|\u200c|\u200d/u;

/** How many columns a terminal gives a text. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += without.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return sum;
}

/** Sentences, broken between words. A word that is too long stays whole: it may be a path, to be clicked. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const room = Math.max(1, width - indent.length);
  return printable(text)
    .split("\n")
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = "";
      for (const word of paragraph.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && columns(longer) > room) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      return [...lines, line].map((each) => indented(each, indent));
    });
}

/** A value, broken into lines. Of a long one the beginning is shown, and how much is missing. */
export function block(text: string, width: number, indent: string, most = 12): string[] {
  const room = Math.max(8, width - indent.length);
  const lines = printable(text)
    .replaceAll("\t", "  ")
    .split("\n")
    .flatMap((line) => pieces(line, room));
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
  return shown.map((line) => indented(line, indent));
}

/** Something to copy: never broken, never cut. */
export function verbatim(text: string, indent: string): string[] {
  return printable(text)
    .split("\n")
    .map((line) => indented(line, indent));
}

/** One line of at most so many columns. */
export function oneLine(text: string, width: number): string {
  const line = printable(text).replace(/\s+/g, " ");
  if (columns(line) <= width) return line;
  let start = "";
  for (const character of line) {
    if (columns(start + character) > width - 1) break;
    start += character;
  }
  return width < 1 ? "" : `${start}…`;
}

export function bar(part: number, whole: number, width: number): string {
  // Rounded down, and not to nothing: full and empty are said only where it is so.
  const share = whole === 0 ? 1 : Math.min(1, part / whole);
  const filled = share === 0 ? 0 : Math.max(1, Math.floor(share * width));
  return "━".repeat(filled) + "─".repeat(width - filled);
}

function indented(line: string, indent: string): string {
  return line === "" ? "" : indent + line;
}

/** Cut after a space where there is one late enough, else anywhere; nothing gets lost. */
function pieces(line: string, room: number): string[] {
  const found: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of line) {
    const own = columns(character);
    if (used + own > room) {
      const space = piece.lastIndexOf(" ") + 1;
      const end = space > piece.length / 2 ? space : piece.length;
      found.push(piece.slice(0, end));
      piece = piece.slice(end);
      used = columns(piece);
    }
    piece += character;
    used += own;
  }
  return [...found, piece];
}
