// The site's build. Astro bundles native code (images, Markdown, bundler), and once in some hundred builds on a busy machine it ended
// with nothing but "Segmentation fault". A crash of that kind, and no other failure, gets a second try.

import { spawnSync } from "node:child_process";

const SEGMENTATION_FAULT = 128 + 11;

function build(): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, signal } = spawnSync("astro", ["build", "--force", "--silent"], { stdio: "inherit", env });
  return signal === "SIGSEGV" ? SEGMENTATION_FAULT : (status ?? 1);
}

let code = build();
if (code === SEGMENTATION_FAULT) {
  console.error("The site's build crashed in native code. Trying once more ...");
  code = build();
}
process.exitCode = code;
