import { accessSync, constants, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, test } from "vitest";

/** Debian keeps these off the PATH, one folder per version. */
const besidesThePath = ["/usr/lib/postgresql/*/bin"];

/**
 * A `describe` for tests that start a program which npm does not bring. Where it is missing they skip and say so by
 * name; in CI, which installs it, they fail instead.
 *
 * @example
 * ```ts
 * const describeWithRedis = needsProgram("redis-server");
 *
 * describeWithRedis("a quota shared by two processes", () => { ... });
 * ```
 */
export function needsProgram(program: string): (title: string, tests: () => void) => void {
  if (findProgram(program) !== undefined) return describe;

  const missing = `${program} is not installed: apt-get install ${debianPackage(program)}`;
  if (process.env["CI"]) {
    return (title) =>
      describe(title, () => {
        test(`needs ${program}`, () => {
          throw new Error(missing);
        });
      });
  }
  return (title, tests) => describe.skip(`${title} (skipped: ${missing})`, tests);
}

/** The path of a program, or undefined when this machine does not have it. */
export function findProgram(program: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...globSync(besidesThePath)];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function debianPackage(program: string): string {
  return program === "postgres" ? "postgresql" : program;
}
