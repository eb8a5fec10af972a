/** Unseen, but part of words and of emoji. */
const harmless = new Set(["\t", "\n", "\u200c", "\u200d"]);

/**
 * Text of strangers with nothing unseen in it: control characters, escape sequences of terminals, marks that turn the
 * reading direction, and halves of characters are spelled out (`\x1b`, `\u202e`). What is left is also all that XML 1.0 allows.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, (character) =>
    harmless.has(character) ? character : spelled(character),
  );
}

/**
 * The same for what is printed in CI, which takes some lines of a log as its orders: `::set-env::` (GitHub, also when
 * indented), `##[add-mask]` (its old form) and `##vso[...]`, `##teamcity[...]`, anywhere in a line.
 */
export function printable(text: string): string {
  return visible(text)
    .replace(/^([^\S\n]*):(?=:)/gm, "$1\\x3a")
    .replace(/##(?=[\w.-]*\[)/g, "#\\x23");
}

function spelled(character: string): string {
  if (character === "\r") return "\\r";
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
