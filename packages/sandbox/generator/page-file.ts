import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const types = { "index.html": "text/html; charset=utf-8", "style.css": "text/css", "icon.svg": "image/svg+xml" };

/**
 * The page for people as a module of texts, for the core reads no file. Its scripts are joined into one: a browser would
 * ask for fifteen.
 */
export async function pageFile(folder: string, marker: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "main.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    write: false,
  });
  const files = [["page.js", "text/javascript", outputFiles[0]?.text ?? ""]];
  for (const [name, type] of Object.entries(types))
    files.push([name, type, await readFile(join(folder, name), "utf8")]);
  const entries = files.map(
    ([name, type, text]) =>
      `  ${JSON.stringify(name)}: { type: ${JSON.stringify(type)}, text: ${JSON.stringify(text)} },`,
  );
  return `${marker}
/** What a browser loads of the page for people, by its name. */
export const page: { readonly [name: string]: { readonly type: string; readonly text: string } } = {
${entries.join("\n")}
};
`;
}
