import { visible } from "../visible.ts";

/** HTML that may stand as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | readonly Markup[] | string | number | undefined | false;

/**
 * HTML from a template. Whatever is put into it is text, in which nothing is markup and nothing unseen, unless it was made
 * by this function too. `undefined` and `false` are nothing.
 *
 * @example
 * ```ts
 * markup`<p title="${name}">${list.map((each) => markup`<b>${each}</b>`)}</p>`;
 * ```
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = pieces.map((piece, index) => piece + rendered(parts[index]));
  return { markup: texts.join("") };
}

/** Our own style or script, which holds no text of others. */
export function verbatimMarkup(text: string): Markup {
  return { markup: text };
}

function rendered(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

function escaped(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
