// Redoc 3's own script, from the CLI that brings it, changed where it would leave this site or break its policy.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

export interface RedocScript {
  name: string;
  text: string;
}

export function redocScript(base: string): RedocScript {
  const original = readFileSync(join(dirname(cli), "lib/chunks/redoc.standalone.js"), "utf8");
  const text = Object.entries({
    // The picture in the attribution, which stays.
    "https://cdn.redoc.ly/redoc/logo-mini-full.svg": `${base}reference/redoc-logo.svg`,
    "https://cdn.redoc.ly/redoc/logo-mini.svg": `${base}reference/redoc-logo.svg`,
    // `disableTelemetry` switches it off; without an address it could not be switched on either.
    "https://otel.cloud.redocly.com/v1/traces": `${base}reference/no-telemetry`,
  }).reduce(replaceOne, withoutFont(original));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { name: `redoc.${hash}.js`, text };
}

/** A font of icons for file trees, inside the script, which the policy refuses and no page of ours shows. */
function withoutFont(script: string): string {
  const font = /src: url\('data:application\/font-woff;base64,[^']*'\) format\('woff'\);/;
  if (!font.test(script)) throw new Error(`${cli}: Redoc's script no longer holds the font that is taken out of it.`);
  return script.replace(font, "");
}

function replaceOne(script: string, [from, to]: [string, string]): string {
  if (!script.includes(from))
    throw new Error(`${cli}: Redoc's script no longer holds ${from}. See what took its place.`);
  return script.replaceAll(from, to);
}
