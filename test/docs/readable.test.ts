import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "@connectsafely/docs/generator/model.ts";
import { samplesOf } from "@connectsafely/docs/generator/samples/index.ts";
import { describe, expect, test } from "vitest";
import { readBuilt, textOf } from "./built-site.ts";

// Without a script: the text of the HTML alone.

const model = readModel();

describe.each(model.operations)("the page of $id says", (operation) => {
  const text = textOf(readBuilt(`operations/${operation.id}/`));
  const missing = (parts: string[]) => parts.filter((part) => !squeeze(text).includes(squeeze(part)));

  test("what it is", () => {
    const { method, path, description, quota } = operation;
    const plain = description.split("\n").map((line) => line.replaceAll(/[`*]/g, ""));
    expect(missing([`${method} ${model.server}${path}`, ...plain])).toEqual([]);
    expect(missing(quota ? [`costs ${quota.cost} of the ${quota.limit}`] : ["costs nothing"])).toEqual([]);
  });

  test("every field of the request", () => {
    expect(missing([...operation.parameters, ...(operation.body?.fields ?? [])].map(({ path }) => path))).toEqual([]);
  });

  test("every status, field, header and example of the answers", () => {
    const parts = operation.answers.flatMap(({ status, fields, headers, examples }) => [
      String(status),
      ...fields.map(({ path }) => path),
      ...headers.flatMap(({ name, example }) => [name, String(example)]),
      ...examples.flatMap(({ name, value }) => [name, ...JSON.stringify(value, null, 2).split("\n")]),
    ]);
    expect(missing(parts)).toEqual([]);
  });

  test("every sample", () => {
    const samples = operation.requests.flatMap((request) => samplesOf(model, operation, request));
    expect(missing(samples.flatMap(({ code }) => code.split("\n")))).toEqual([]);
  });

  test("the same in its Markdown twin", () => {
    const twin = readBuilt(`operations/${operation.id}.md`);
    const examples = operation.answers.flatMap(({ examples }) =>
      examples.map(({ value }) => JSON.stringify(value, null, 2)),
    );
    expect(examples.filter((example) => !twin.includes(example))).toEqual([]);
    expect(readBuilt(`operations/${operation.id}/`)).toContain(
      `/operations/${operation.id}.md" title="This page as Markdown"`,
    );
  });
});

const docs = join(import.meta.dirname, "../../docs");

describe.each(globSync("*.md", { cwd: join(docs, "guides"), exclude: ["404.md", "index.md"] }))(
  "the guide %s says",
  (file) => {
    const source = readFileSync(join(docs, "guides", file), "utf8").replace(/^---\n.*?\n---\n/s, "");

    test("every sentence", () => {
      const text = squeeze(textOf(readBuilt(`guides/${file.replace(/\.md$/, "/")}`)));
      // Fenced blocks and insertions apart; what marks a list, a heading, emphasis or a link is no text.
      const lines = source.replaceAll(/^```.*?^```/gms, "").split("\n");
      const prose = lines.filter((line) => !/^(<!--|\|)/.test(line)).map(plain);
      expect(prose.filter((line) => !text.includes(squeeze(line)))).toEqual([]);
    });

    test("every sample whole in its Markdown twin", () => {
      const twin = readBuilt(`guides/${file}`);
      const names = [...source.matchAll(/^<!-- sample: (\S+) -->$/gm)].map(([, name = ""]) => name);
      const samples = names.map((name) => readFileSync(join(docs, "examples", name), "utf8").trimEnd());
      expect(samples.filter((sample) => !twin.includes(sample))).toEqual([]);
    });
  },
);

function plain(line: string): string {
  return line
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^(#+|-) /g, "")
    .replaceAll(/[`*]/g, "");
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
