// Guides are written in guides/*.md. Their samples, tables and diagrams come from elsewhere and are put in place here:
//
//   <!-- sample: quickstart.ts -->   a program of examples/, whole
//   <!-- table: endpoints -->        a table of the document
//   <!-- diagram: life-of-a-send --> a drawing of diagrams/, or its description where only text can be

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { diagram } from "./diagram.ts";
import { fence, type Reader } from "./markdown.ts";
import type { Model } from "./model.ts";
import { tables } from "./tables/index.ts";

const docs = join(import.meta.dirname, "..");

const atTheTop = ["index.md", "404.md"];

/** As the sidebar lists them. */
export const guideOrder = [
  "quickstart",
  "authentication",
  "reading-the-inbox",
  "sending",
  "rate-limits",
  "errors",
  "never-twice",
  "retries-and-timeouts",
  "several-workers",
  "crm-sync",
  "sandbox",
  "testing",
  "contract-tests",
  "responsible-use",
  "ai-agents",
].filter((name) => existsSync(join(docs, "guides", `${name}.md`)));

/** Each guide by its path on the site, with everything in place. */
export function guides(model: Model, reader: Reader, folder = join(docs, "guides")): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const pathOf = (name: string) => (atTheTop.includes(name) ? name : `guides/${name}`);
  return new Map(names.map((name) => [pathOf(name), guide(model, join(folder, name), reader)]));
}

function guide(model: Model, file: string, reader: Reader): string {
  const where = `docs/${relative(docs, file)}`;
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.map((line, index) => expand(model, line, `${where}:${index + 1}`, reader)).join("\n");
}

function expand(model: Model, line: string, where: string, reader: Reader): string {
  const [, kind, name = ""] = /^<!-- (\w+): (\S+) -->$/.exec(line) ?? [];
  if (kind === undefined) return line;
  if (kind === "sample") return sample(name, where, reader);
  if (kind === "table") return (tables[name] ?? missing(where, `no table ${name} in docs/generator/tables`))(model);
  if (kind === "diagram") return diagram(read(`diagrams/${name}.svg`, where), name, reader);
  return missing(where, `no kind of insertion called ${kind}; there are sample, table and diagram`);
}

/** A page shows the types of what the pointer rests on, but for tests. */
function sample(name: string, where: string, reader: Reader): string {
  const language = { ".ts": "ts", ".sh": "sh", ".py": "python" }[extname(name)];
  if (language === undefined) missing(where, `no language for ${name}; there are .ts, .sh and .py`);
  const hasTypes = reader === "page" && language === "ts" && !name.endsWith(".test.ts");
  return fence(language, read(`examples/${name}`, where), `title="${name}"${hasTypes ? " types" : ""}`);
}

function read(file: string, where: string): string {
  if (!existsSync(join(docs, file))) missing(where, `no file docs/${file}`);
  return readFileSync(join(docs, file), "utf8");
}

function missing(where: string, what: string): never {
  throw new Error(`${where}: there is ${what}.`);
}
