#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { main } from "./cli/main.ts";

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
