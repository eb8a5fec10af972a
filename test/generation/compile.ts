import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface CompileError {
  line: number;
  message: string;
}

/** Both compilers of the repository: TypeScript 7, and the 5.9 that the schema package has for its generator. */
export const compilers = [
  { version: "7.0", package: createRequire(import.meta.url).resolve("typescript/package.json") },
  {
    version: "5.9",
    package: fileURLToPath(import.meta.resolve("../../packages/schema/node_modules/typescript/package.json")),
  },
];

/** Runs the real `tsc` over one file, strict, declaration files included, and gives every error it finds in any file. */
export async function compile(file: string, compiler: (typeof compilers)[number]): Promise<CompileError[]> {
  const { version } = JSON.parse(await readFile(compiler.package, "utf8")) as { version: string };
  if (!version.startsWith(`${compiler.version}.`)) throw new Error(`${compiler.package} is TypeScript ${version}`);

  const project = await mkdtemp(join(tmpdir(), "compile-"));
  const options = { noEmit: true, strict: true, target: "es2023", module: "nodenext", types: [], skipLibCheck: false };
  const compilerOptions = { ...options, allowImportingTsExtensions: true };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  try {
    const tsc = join(dirname(compiler.package), "bin/tsc");
    await promisify(execFile)(process.execPath, [tsc, "-p", project, "--pretty", "false"]);
    return [];
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    const errors = (stdout ?? "").split("\n").flatMap(parseLine);
    if (errors.length === 0) throw error;
    return errors;
  } finally {
    await rm(project, { recursive: true });
  }
}

/** `folder/file.ts(3,7): error TS2322: …`; the lines that explain it further are indented. */
function parseLine(line: string): CompileError[] {
  const [, place, position, message] = /^(.+)\((\d+),\d+\): error (TS\d+: .+)$/.exec(line) ?? [];
  if (place !== undefined && message !== undefined) return [{ line: Number(position), message }];
  return line.startsWith("error ") ? [{ line: 0, message: line }] : [];
}
