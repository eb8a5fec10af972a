// What a browser or a worker would load: the whole client with openapi-fetch and the table, minified and gzipped.

import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { print } from "./figures.ts";

const goal = 11;

const require = createRequire(import.meta.url);
const bundled = await build({
  entryPoints: [require.resolve("@connectsafely/client")],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  write: false,
  metafile: true,
});
const size = gzipSync(bundled.outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
print("size of @connectsafely/client, min+gzip", `${size.toFixed(1)} kB`, `at most ${goal} kB`, size <= goal);

const inputs = Object.values(bundled.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
const parts = new Map<string, number>();
for (const [file, { bytesInOutput }] of inputs) {
  const part = /(client|schema|openapi-fetch)\/dist/.exec(file)?.[1] ?? file;
  parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
}
for (const [part, bytes] of parts) print(`  of which ${part}, minified`, `${(bytes / 1000).toFixed(1)} kB`);
