import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meets, nodes } from "./nodes.ts";
import { type Entry, entriesOf, type Packed, packAll, publishable, root } from "./packed.ts";

const require = createRequire(import.meta.url);

let temporary: string;
let installed: Map<string, Packed>;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "connectsafely-packed-"));
  installed = packAll(temporary);
});
afterAll(() => rmSync(temporary, { recursive: true }));

describe.each(publishable.map(({ manifest }) => manifest))("the tarball of $name", (manifest) => {
  const { name } = manifest;
  const packed = (): Packed => {
    const found = installed.get(name);
    if (!found) throw new Error(`${name} was not packed.`);
    return found;
  };
  const read = (file: string) => readFileSync(join(packed().folder, file), "utf8");

  it("passes publint, strictly", async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(packed().tarball)).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("gives TypeScript the right types at every entry", () => {
    const files = entriesOf(manifest).filter(({ kind }) => kind === "file");
    const attw = spawnSync(
      process.execPath,
      [
        join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js"),
        packed().tarball,
        ...["--profile", "esm-only", "--format", "ascii", "--no-color"],
        // Neither a module nor JSON, so there is nothing to import and no type to get wrong.
        ...files.flatMap(({ subpath }) => ["--exclude-entrypoints", subpath]),
      ],
      { encoding: "utf8" },
    );
    expect(attw.status, attw.stdout + attw.stderr).toBe(0);
  });

  it("holds a file for every entry", () => {
    const resolveFrom = createRequire(join(packed().project, "index.js"));
    expect(entriesOf(manifest).map(({ specifier }) => resolveFrom.resolve(specifier))).toEqual(
      entriesOf(manifest).map(() => expect.stringContaining(packed().folder)),
    );
  });

  const loads = nodes.map((node) => ({ ...node, runs: meets(node.version, manifest.engines?.node) }));
  for (const { path, version, runs } of loads) {
    const unless = runs ? "" : ` (skipped: it wants Node ${manifest.engines?.node})`;
    it.skipIf(!runs)(`can be imported and required on Node ${version}${unless}`, () => {
      for (const entry of entriesOf(manifest).filter(({ kind }) => kind !== "file")) {
        const imported = exportsOn(path, packed().project, importing(entry));
        const required = exportsOn(path, packed().project, requiring(entry));
        expect(required, entry.specifier).toEqual(imported);
        expect(imported.length, entry.specifier).toBeGreaterThan(0);
      }
    });
  }

  it("has source maps that lead to sources in the tarball", () => {
    const { files } = packed();
    const lost = files
      .filter((file) => file.endsWith(".map"))
      .flatMap((file) => {
        const { sources, sourceRoot = "" } = JSON.parse(read(file)) as { sources: string[]; sourceRoot?: string };
        return sources.map((source) => normalize(join(dirname(file), sourceRoot, source)));
      })
      .filter((source) => !files.includes(source));
    expect(lost).toEqual([]);
    expect(files.filter((file) => file.endsWith(".js") && !files.includes(`${file}.map`))).toEqual([]);
  });

  it("holds no tests", () => {
    expect(packed().files.filter((file) => /\.test\.|(^|\/)(test|__tests__|fixtures)\//.test(file))).toEqual([]);
  });

  it("says nothing of the machine that packed it", () => {
    const telling = packed().files.filter((file) => {
      const text = read(file);
      return [root, `${homedir()}/`, "file://"].some((path) => text.includes(path));
    });
    expect(telling).toEqual([]);
  });

  it("asks npm for versions, not for the workspace", () => {
    expect(read("package.json")).not.toMatch(/"(workspace|catalog|link|file):/);
  });
});

describe("the packages to publish", () => {
  it("are at least the document and its types", () => {
    const names = publishable.map(({ manifest }) => manifest.name);
    expect(names).toEqual(expect.arrayContaining(["@connectsafely/spec", "@connectsafely/schema"]));
  });

  it("are dependencies of the tests, so that they are built before they are packed", () => {
    const { devDependencies = {} } = JSON.parse(readFileSync(join(root, "test/package.json"), "utf8")) as {
      devDependencies?: Record<string, string>;
    };
    const names = publishable.map(({ manifest }) => manifest.name);
    expect(names.filter((name) => !(name in devDependencies))).toEqual([]);
  });
});

function importing({ specifier, kind }: Entry): string {
  const options = kind === "json" ? `, { with: { type: "json" } }` : "";
  const value = `await import(${JSON.stringify(specifier)}${options})`;
  return `const loaded = ${kind === "json" ? `(${value}).default` : value};`;
}

function requiring({ specifier }: Entry): string {
  return `import { createRequire } from "node:module";
    const loaded = createRequire(process.cwd() + "/index.js")(${JSON.stringify(specifier)});`;
}

/** Names of what a fresh Node process gets when it loads an entry inside the project. */
function exportsOn(node: string, project: string, load: string): string[] {
  const print = `process.stdout.write(JSON.stringify(Object.keys(loaded).filter((key) => key !== "__esModule").sort()));`;
  const output = execFileSync(node, ["--input-type=module", "--eval", `${load}\n${print}`], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(output) as string[];
}
