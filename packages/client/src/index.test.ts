import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const exported = [...read("index.ts").matchAll(/^export (?:type )?\{([^}]+)\} from "\.\/(.+)";$/gm)].flatMap(
  ([, names = "", file = ""]) =>
    names.split(",").flatMap((name) => (name.trim() ? [[name.trim().replace("type ", ""), file] as const] : [])),
);

test("the table of contents names what it exports", () => {
  expect(exported.length).toBeGreaterThan(40);
});

test.each(exported)("%s is documented, with an example", (name, file) => {
  const declaration = new RegExp(
    `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:abstract |async )?(?:class|function|interface|type|const) ${name}\\b`,
  );
  const [, comment] = declaration.exec(read(file)) ?? [];
  expect(comment).toBeDefined();
  expect(comment).toContain("@example");
});

test("no file is longer than 250 lines", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const sources = files.filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("generated"),
  );
  expect(sources.filter((file) => read(file).split("\n").length > 250)).toEqual([]);
});
