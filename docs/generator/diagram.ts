import type { Reader } from "./markdown.ts";

/**
 * A drawing inside a page, so that it takes the page's colours. Its `<title>` names it and its `<desc>` tells what it shows;
 * both are read out, and stand in its place where only text can be.
 */
export function diagram(svg: string, name: string, reader: Reader): string {
  const title = element(svg, "title", name);
  const description = element(svg, "desc", name);
  if (reader === "text") return `*${title}.* ${description}`;
  const [titleId, descriptionId] = [`${name}-title`, `${name}-desc`];
  const labelled = svg
    .replace("<svg", `<svg role="img" aria-labelledby="${titleId} ${descriptionId}"`)
    .replace("<title>", `<title id="${titleId}">`)
    .replace("<desc>", `<desc id="${descriptionId}">`);
  // An empty line would end the block of HTML in the middle of the drawing.
  return `<figure class="diagram" tabindex="0">${labelled.replaceAll(/\n\s*\n/g, "\n").trim()}</figure>`;
}

function element(svg: string, tag: string, name: string): string {
  const text = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(svg)?.[1];
  if (text === undefined) throw new Error(`docs/diagrams/${name}.svg: there is no <${tag}>.`);
  return text.trim().replaceAll(/\s+/g, " ");
}
