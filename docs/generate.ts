// Writes what Astro builds the site from: guides with everything in place, a page per operation, and what stands beside them.

import { join } from "node:path";
import { finish } from "./generator/finish.ts";
import { guides } from "./generator/guides.ts";
import type { Reader } from "./generator/markdown.ts";
import { type Model, readModel } from "./generator/model.ts";
import { changelogPage } from "./generator/pages/changelog.ts";
import { operationPage } from "./generator/pages/operation.ts";
import { publicFiles } from "./generator/public-files.ts";
import { writeFiles } from "./generator/write-files.ts";

export function generate(): void {
  const model = readModel();
  writeFiles(join(import.meta.dirname, "src/content/docs"), pages(model, "page"));
  writeFiles(join(import.meta.dirname, "public"), publicFiles(model, pages(model, "text")));
}

/** Every page by its file name, as Markdown. */
function pages(model: Model, reader: Reader): Map<string, string> {
  const all = guides(model, reader);
  for (const operation of model.operations)
    all.set(`operations/${operation.id}.md`, operationPage(model, operation, reader));
  all.set("changelog.md", changelogPage(model));
  return new Map([...all].map(([name, text]) => [name, finish(text, reader)]));
}
