// Links of the built site that lead nowhere: no such page, no such anchor on it, no such operation in Redoc.

import type { Model } from "../generator/model.ts";
import { redocHash } from "../generator/pages/operation.ts";

export interface BrokenLink {
  page: string;
  link: string;
  what: string;
}

/** `files` holds every file by its path; of those that are no HTML the content does not matter. `base` has a slash at both ends. */
export function brokenLinks(files: Map<string, string>, base: string, model: Model): BrokenLink[] {
  const anchors = new Map(
    [...files].filter(([path]) => path.endsWith(".html")).map(([path, html]) => [path, ids(html)]),
  );
  const redoc = new Set(model.operations.map(redocHash));
  return [...anchors.keys()].flatMap((page) =>
    links(files.get(page) ?? "").flatMap((link) => {
      const what = problem(link, page);
      return what === undefined ? [] : [{ page, link, what }];
    }),
  );

  function problem(link: string, page: string): string | undefined {
    if (/^(https?:|data:|mailto:)/.test(link)) return undefined;
    const { pathname, hash } = new URL(link, `http://site${base}${page.replace(/index\.html$/, "")}`);
    if (!pathname.startsWith(base)) return `stands outside ${base}`;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = [path, `${path}index.html`].find((one) => files.has(one));
    if (file === undefined) return "there is no such page";
    if (file === "reference/index.html" && hash !== "")
      return redoc.has(hash) ? undefined : "Redoc has no such operation";
    if (hash === "" || hash === "#_top" || !file.endsWith(".html")) return undefined;
    return anchors.get(file)?.has(decodeURIComponent(hash.slice(1)))
      ? undefined
      : "there is no such anchor on that page";
  }
}

function ids(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => decode(id)));
}

function links(html: string): string[] {
  return [
    ...new Set(
      [...html.matchAll(/\s(?:href|src|data-copy|data-document)="([^"]+)"/g)].map(([, link = ""]) => decode(link)),
    ),
  ];
}

function decode(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}
