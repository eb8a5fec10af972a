// Gives every page a policy: scripts of this site only, inline ones by their hash. What else it allows, Starlight and Redoc need.

import { createHash } from "node:crypto";

const inline = /<script(?![^>]*\ssrc=)([^>]*)>(.*?)<\/script>/gs;

export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(inline)]
    // Data, not a program.
    .filter(([, attributes = ""]) => !/type="(application\/(ld\+)?json|text\/template)"/.test(attributes))
    .map(([, , script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = [
    "default-src 'self'",
    // The search index is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashes)].join(" "),
    // Both write styles while they run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  return html.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
