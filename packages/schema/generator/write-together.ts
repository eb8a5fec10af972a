import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes all of the files or none: each beside its target first, then renamed; a failure puts back what was there. */
export async function writeTogether(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(directory, { recursive: true });
  const jobs = Object.entries(files).map(([name, text]) => ({
    text,
    target: join(directory, name),
    temporary: join(directory, `.${name}.${process.pid}.tmp`),
  }));
  const before = new Map<string, Buffer | undefined>();

  try {
    for (const { temporary, text } of jobs) await writeFile(temporary, text);
    for (const { temporary, target } of jobs) {
      const old = await readFile(target).catch(() => undefined);
      await rename(temporary, target);
      before.set(target, old);
    }
  } catch (error) {
    for (const [target, old] of before) await (old === undefined ? rm(target) : writeFile(target, old));
    throw error;
  } finally {
    for (const { temporary } of jobs) await rm(temporary, { force: true });
  }
}
