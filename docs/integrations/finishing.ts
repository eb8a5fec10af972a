// After the build: a policy on every page, a picture for every page, and no link that leads nowhere.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Model, readModel } from "../generator/model.ts";
import { site } from "../generator/site.ts";
import { type BrokenLink, brokenLinks } from "./broken-links.ts";
import { withPolicy } from "./content-security-policy.ts";
import { withLabelledCells } from "./labelled-cells.ts";
import { previewImage } from "./preview-image.ts";
import { mistakes } from "./type-hovers.ts";
import { withValidCode } from "./valid-code-blocks.ts";

const docs = join(import.meta.dirname, "..");

export function finishing(): AstroIntegration {
  return {
    name: "finishing",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        if (mistakes.length > 0) throw new Error(`Samples that do not compile:\n${mistakes.join("\n")}`);
        const folder = fileURLToPath(dir);
        const model = readModel();
        const pages = readPages(folder);
        checkContent(pages);
        for (const [path, html] of pages)
          writeFileSync(join(folder, path), withPolicy(withValidCode(withLabelledCells(html))));
        await Promise.all([...pages.values()].map((html) => drawPreview(folder, html)));
        checkLinks(folder, model);
      },
    },
  };
}

function readPages(folder: string): Map<string, string> {
  const paths = filesOf(folder).filter((path) => path.endsWith(".html"));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Starlight logs what it cannot render, and goes on with an empty page. */
function checkContent(pages: Map<string, string>): void {
  const empty = [...pages].filter(([, html]) => /<div class="sl-markdown-content">\s*<\/div>/.test(html));
  if (empty.length > 0)
    throw new Error(`Pages without content; what is wrong stands above: ${empty.map(([path]) => path).join(", ")}`);
}

async function drawPreview(folder: string, html: string): Promise<void> {
  const meta = (name: string) =>
    decode(new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? "");
  const image = meta("image");
  if (image === "") return;
  const file = join(folder, relative(site.base, new URL(image).pathname));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await previewImage(meta("title"), meta("description")));
}

function checkLinks(folder: string, model: Model): void {
  const pages = readPages(folder);
  const files = new Map(filesOf(folder).map((path) => [path, pages.get(path) ?? ""]));
  const broken = brokenLinks(files, site.base, model);
  if (broken.length > 0) throw new Error(`Links that lead nowhere:\n${broken.map(explain).join("\n")}`);
}

/** Where the link is written, if it is in a guide; the page that holds it otherwise. */
function explain({ page, link, what }: BrokenLink): string {
  const name = page
    .replace(/^guides\//, "")
    .replace(/\/index\.html$/, "")
    .replace(/\.html$/, "");
  const guide = `guides/${name}.md`;
  const written = link.replace(site.base, "/");
  const lines = readLines(join(docs, guide));
  const line = lines.findIndex((text) => text.includes(`](${written})`)) + 1;
  return `  ${line > 0 ? `docs/${guide}:${line}` : `docs/dist/${page}`}: ${written}: ${what}`;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function decode(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
