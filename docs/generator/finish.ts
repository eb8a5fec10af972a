// The last touch to every page: links that hold where the site is served, and tables that scroll by themselves.

import type { Reader } from "./markdown.ts";
import { absolute, site } from "./site.ts";

export function finish(markdown: string, reader: Reader): string {
  const lines = markdown.split("\n").map((line, index, all) => (isCode(all, index) ? line : link(line, reader)));
  return reader === "page" ? wrapTables(lines).join("\n") : lines.join("\n");
}

/** Whether a line stands in a fenced block, its fences included. */
function isCode(lines: string[], index: number): boolean {
  const before = lines.slice(0, index).filter((line) => line.startsWith("```")).length;
  return before % 2 === 1 || (lines[index]?.startsWith("```") ?? false);
}

/** `](/guides/x/)` becomes a path below the base; in text it becomes the address of the other page's twin. */
function link(line: string, reader: Reader): string {
  return line.replaceAll(/(\]\(|href=")\/([^)"#]*)(#[^)"]*)?/g, (_all, open: string, path: string, hash = "") => {
    if (reader === "page") return `${open}${site.base}${path}${hash}`;
    const isPage = path.startsWith("guides/") || path.startsWith("operations/");
    return `${open}${absolute(isPage ? path.replace(/\/$/, ".md") : path)}${isPage ? "" : hash}`;
  });
}

/** A keyboard can scroll a table that is wider than the screen only if it can reach it. */
function wrapTables(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    const isRow = line.startsWith("|") && !isCode(lines, index);
    if (!isRow) return [line];
    const opens = !lines[index - 1]?.startsWith("|");
    const closes = !lines[index + 1]?.startsWith("|");
    const label = line.split("|")[1]?.trim();
    return [
      ...(opens ? [`<div class="table" tabindex="0" role="group" aria-label="Table: ${label}">`, ""] : []),
      line,
      ...(closes ? ["", "</div>"] : []),
    ];
  });
}
