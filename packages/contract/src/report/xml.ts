import { visible } from "./visible.ts";

/** One element as lines; a text is its only child. Values are escaped here and nowhere else. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (readonly string[])[] | string = [],
): string[] {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = [name, ...given.map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(" ");
  if (typeof children === "string") return [`<${open}>${escaped(children)}</${name}>`];
  if (children.length === 0) return [`<${open}/>`];
  return [`<${open}>`, ...children.flat(), `</${name}>`];
}

/** A reader makes spaces of raw line breaks and tabs in an attribute. */
function attribute(text: string): string {
  return escaped(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

function escaped(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
