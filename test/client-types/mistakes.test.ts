import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";

const file = fileURLToPath(import.meta.resolve("./mistakes.mts"));

test.each(compilers)(
  "TypeScript $version refuses every mistake with the client, and nothing else",
  async (compiler) => {
    const lines = (await readFile(file, "utf8")).split("\n");
    // A statement is one line, so the mistake is on the line after its mark: index + 1, counted from 1.
    const marked = lines.flatMap((line, index) => (line.startsWith("// refused: ") ? [index + 2] : []));
    expect(marked).toHaveLength(51);

    const failing = new Set((await compile(file, compiler)).map(({ line }) => line));
    const text = (numbers: Iterable<number>) => [...numbers].map((number) => `${number}: ${lines[number - 1]}`);
    expect(text(failing)).toEqual(text(marked));
  },
);
