import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { OpenApi } from "../openapi.ts";

/** One change as `redocly diff` reports it. */
export interface RedoclyChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified" | string;
  readonly impact: "major" | "minor" | "patch";
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
  readonly verdicts?: readonly { readonly message?: string }[];
}

/** Where a change stands in one of the two bundles, `$ref`s followed. */
interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}

/** `redocly diff` has no API of its own; it is run as a command on two bundles, in an empty folder, so that no configuration is found. */
export async function redoclyDiff(before: OpenApi, after: OpenApi): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "connectsafely-contract-"));
  try {
    const [base, revision, output] = ["base.json", "revision.json", "diff.json"].map((name) => join(folder, name));
    if (base === undefined || revision === undefined || output === undefined) return [];
    await writeFile(base, JSON.stringify(before));
    await writeFile(revision, JSON.stringify(after));
    await writeFile(join(folder, "redocly.yaml"), "extends:\n  - diff-recommended\ntelemetry: off\n");
    const cli = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "..", "bin", "cli.js");
    const words = [
      cli,
      "diff",
      base,
      revision,
      "--config",
      join(folder, "redocly.yaml"),
      "--format",
      "json",
      "--fail-on",
      "none",
      "-o",
      output,
    ];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, words, {
      cwd: folder,
      env,
      timeout: 60_000,
      maxBuffer: 64 * 1_048_576,
    });
    const { changes } = JSON.parse(await readFile(output, "utf8")) as { changes: RedoclyChange[] };
    return changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
