import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { type ContractDocument, loadDocument } from "../document.ts";
import { ContractInputError } from "../errors.ts";

const run = promisify(execFile);

/** What to compare with: a file, or `git:REF` for the same document as it was there. */
export async function loadBaseline(baseline: string, spec: string): Promise<ContractDocument> {
  if (!baseline.startsWith("git:")) {
    if (existsSync(baseline)) return loadDocument(baseline);
    throw new ContractInputError(
      `There is no baseline at ${baseline}. Give the bundle of the last release, or git:REF.`,
    );
  }
  const ref = baseline.slice("git:".length);
  const folder = dirname(resolve(spec));
  const copy = await mkdtemp(join(tmpdir(), "connectsafely-baseline-"));
  try {
    const { stdout: top } = await run("git", ["-C", folder, "rev-parse", "--show-toplevel"]);
    const inside = relative(top.trim(), folder);
    const archive = join(copy, "baseline.tar");
    const words = ["-C", top.trim(), "archive", "-o", archive, ref, ...(inside === "" ? [] : [inside])];
    await run("git", words);
    await run("tar", ["-xf", archive, "-C", copy]);
    return await loadDocument(join(copy, relative(top.trim(), resolve(spec))));
  } catch (error) {
    if (error instanceof ContractInputError) throw error;
    const { stderr = "" } = error as { stderr?: string };
    const reason = stderr.trim().split("\n")[0] || (error as Error).message;
    throw new ContractInputError(`${spec} cannot be read as it was at ${ref}: ${reason}`);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
