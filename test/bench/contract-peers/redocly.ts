import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** Runs Redocly's command line in a folder, where it finds no configuration but the one there. Findings are no error. */
export async function redocly(folder: string, ...words: readonly string[]): Promise<void> {
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", DO_NOT_TRACK: "1" };
  const options = { cwd: folder, env: { ...process.env, ...quiet }, timeout: 60_000, maxBuffer: 64 * 1_048_576 };
  await promisify(execFile)(process.execPath, [cli, ...words], options).catch((error: { code?: unknown }) => {
    // It leaves with 1 when it found something; whether it wrote its report tells the rest.
    if (error.code !== 1) throw error;
  });
}

/** A folder of its own, which is gone at the end of its block. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "contract-peers-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
