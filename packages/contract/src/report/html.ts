import { createHash } from "node:crypto";
import { coverageSection } from "./html/coverage.ts";
import { failureSection } from "./html/failures.ts";
import { contents, pageHeader } from "./html/head.ts";
import { checkSection, excusedSection, phaseSection, skippedSection, survivorSection } from "./html/lists.ts";
import { markup, verbatimMarkup } from "./html/markup.ts";
import { script } from "./html/script.ts";
import { style } from "./html/style.ts";
import { holds, type Report } from "./report.ts";
import { against, verdict } from "./words.ts";

/**
 * The report as one page that needs nothing but itself: it asks nobody for anything, and reads without scripts too.
 *
 * @example
 * ```ts
 * writeFileSync("contract.html", html(report));
 * ```
 */
export function html(report: Report): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdict(report)} · ${against(report)}</title>
<link rel="icon" href="${icon(report)}">
<style>${verbatimMarkup(style)}</style>
</head>
<body>
<a class="skip" href="#failures">Skip to the failures</a>
${pageHeader(report)}
<div class="page">
${contents(report)}
<main>
${failureSection(report)}${coverageSection(report)}${survivorSection(report)}${checkSection(report)}${skippedSection(report)}${excusedSection(report)}${phaseSection(report)}</main>
</div>
<footer>Written by connectsafely-contract. Secrets are masked. With <code>--seed ${report.seed}</code> it makes the same requests again.</footer>
<script>${verbatimMarkup(script)}</script>
</body>
</html>
`;
  return page.markup;
}

/** Texts of strangers are shown: nothing runs, loads or is called but the two pieces that are ours, known by their hash. */
const policy = [
  "default-src 'none'",
  `style-src '${hash(style)}'`,
  `script-src '${hash(script)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** So that one finds the tab, and sees the verdict on it. */
function icon(report: Report): string {
  const [color, path] = holds(report) ? ["#0a6640", "M4 8.5l2.5 2.5L12 5.5"] : ["#a3182b", "M5 5l6 6M11 5l-6 6"];
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="${color}"/><path d="${path}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawn)}`;
}
