// Joins what belongs to one entry into one file: Node reads it in a third of the time that fifty small ones take.
// The types stay file by file, from tsc; the sources are published too, and the maps point at them.

import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });

await build({
  entryPoints: ["src/index.ts", "src/redis.ts", "src/otel.ts"],
  outdir: "dist",
  bundle: true,
  packages: "external",
  // What two entries use is there once, so that an error of the one is an error of the other.
  splitting: true,
  chunkNames: "shared-[hash]",
  format: "esm",
  target: "es2023",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});
