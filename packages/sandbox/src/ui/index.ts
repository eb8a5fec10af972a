import type { Outcome } from "../exchange.ts";
import { page } from "../generated/page.ts";

// The page for people. It is made of the control API and nothing else, so this file only hands out what a browser loads.

/** Texts of strangers are shown here: nothing may run, load or call but what the sandbox itself serves. */
const policy = [
  "default-src 'none'",
  ...["script-src", "style-src", "img-src", "connect-src"].map((kind) => `${kind} 'self'`),
  ...["base-uri", "form-action", "frame-ancestors"].map((kind) => `${kind} 'none'`),
  "require-trusted-types-for 'script'",
].join("; ");

/** What is at a path below the control API, if the page owns it. */
export function ui(path: string): Outcome | undefined {
  const name = path === "/ui" ? "index.html" : /^\/ui\/([\w.]+)$/.exec(path)?.[1];
  const file = name === undefined || !Object.hasOwn(page, name) ? undefined : page[name];
  if (file === undefined) return undefined;
  const headers = {
    "Content-Type": file.type,
    "Cache-Control": "no-store",
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  return { kind: "answer", status: 200, headers, text: file.text };
}
