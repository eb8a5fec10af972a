import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The site as it was built. `turbo` builds it before these tests.

export const dist = join(import.meta.dirname, "../../docs/dist");
if (!existsSync(join(dist, "index.html")))
  throw new Error("The docs site is not built: pnpm --filter @connectsafely/docs build");

/** Every page by its path on the site. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: dist })
  .sort()
  .map((file) => `/${file.replace(/index\.html$/, "")}`);

export function readBuilt(file: string): string {
  return readFileSync(join(dist, file.endsWith("/") ? `${file}index.html` : file), "utf8");
}

/** What a reader without a script sees: the text of a page, entities resolved. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([\da-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&");
}
