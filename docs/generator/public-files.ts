// Everything that stands beside the pages: the .md twins, llms.txt, downloads, and what Redoc needs.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { documentFile } from "./document.ts";
import { bruno } from "./downloads/bruno.ts";
import { postman } from "./downloads/postman.ts";
import { zip } from "./downloads/zip.ts";
import { guideOrder } from "./guides.ts";
import { type Entry, llms } from "./llms.ts";
import { json } from "./markdown.ts";
import type { Model } from "./model.ts";
import { redocScript } from "./redoc.ts";
import { withCodeSamples } from "./samples/code-samples.ts";
import { site } from "./site.ts";
import type { Files } from "./write-files.ts";

const assets = join(import.meta.dirname, "..", "assets");
const yamlFile = createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.yaml");

export function publicFiles(model: Model, twins: Map<string, string>): Files {
  const redoc = redocScript(site.base);
  return new Map<string, string | Buffer>([
    ...twins,
    ...assetFiles(),
    [
      "llms.txt",
      llms(
        model,
        guideOrder.map((name) => entry(`guides/${name}`, twins)),
      ),
    ],
    ["openapi.json", readFileSync(documentFile)],
    ["openapi.yaml", readFileSync(yamlFile)],
    ["downloads/postman.json", postman(model)],
    ["downloads/bruno.zip", zip(bruno(model))],
    ["reference/openapi.json", json(withCodeSamples(model))],
    ["reference/redoc.js", `export { init } from "./${redoc.name}";\n`],
    [`reference/${redoc.name}`, redoc.text],
  ]);
}

function assetFiles(): [string, Buffer][] {
  const entries = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => [relative(assets, file), readFileSync(file)]);
}

function entry(path: string, twins: Map<string, string>): Entry {
  const text = twins.get(`${path}.md`) ?? "";
  const value = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(text)?.[1] ?? "";
  return { path, title: value("title"), description: value("description") };
}
