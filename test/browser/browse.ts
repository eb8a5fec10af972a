import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { findProgram } from "../setup/needs-program.ts";

/** Debian's own browser: nothing is downloaded. */
export function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  return chromium.launch({ executablePath: findProgram("chromium") ?? "", args });
}

/** A page, and all that it complained of or asked of somebody else's origin. */
export interface Visit {
  page: Page;
  complaints: string[];
  strangers: string[];
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) strangers.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, strangers };
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds, as lines to read. The page must be opened with `bypassCSP` where its policy forbids strange scripts. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ": " + html + " " + failureSummary)))`);
}

/** How far the page reaches beyond the width of its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
}
