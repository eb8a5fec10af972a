// Puts generated files in place, touching only what changed, so that a watching server does not reload for nothing.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export type Files = Map<string, string | Buffer>;

/** Makes `folder` hold these files and no others. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const file = join(folder, name);
    if (isSame(file, content)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(folder, file))) rmSync(file);
  }
}

function isSame(file: string, content: string | Buffer): boolean {
  try {
    return Buffer.from(content).equals(readFileSync(file));
  } catch {
    return false;
  }
}
