#!/usr/bin/env -S node --disable-warning=ExperimentalWarning

// An older Node lacks node:sqlite and would say so with a stack trace.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`connectsafely-crm needs Node 22.13 or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const { main } = await import("./cli/main.ts");
const stop = new AbortController();
// The first Ctrl-C ends it between two steps, the second at once.
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  signal: stop.signal,
  fetch,
});
