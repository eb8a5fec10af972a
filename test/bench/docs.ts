// How long the site takes to build, how heavy its pages are and how soon they show on a slow phone, in a real browser with a slowed network and processor.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { serveSite } from "@connectsafely/docs/site-server.ts";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findProgram } from "../setup/needs-program.ts";
import { median, print } from "./figures.ts";

const runs = 5;
const phone = { width: 412, height: 823 };
// 1.6 Mbit/s both ways, 150 ms there and back.
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const processorSlowdown = 4;

const pages = [
  "/",
  "/guides/quickstart/",
  "/guides/errors/",
  "/operations/sendMessage/",
  "/operations/getRecentMessages/",
];
const reference = "/reference/";

const begin = performance.now();
const pnpm = join(import.meta.dirname, "../../node_modules/.bin/pnpm");
execFileSync(pnpm, ["--filter", "@connectsafely/docs", "build"], { stdio: "ignore" });
const seconds = (performance.now() - begin) / 1000;
print("build of the whole site", `${seconds.toFixed(1)} s`, "under 30 s", seconds < 30);

const program = findProgram("chromium");
if (program === undefined) {
  console.log("The figures of the docs site need chromium: apt-get install chromium");
  process.exit(0);
}

const site = await serveSite();
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
for (const path of [...pages, reference]) {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await load(browser, site.url + path));
  const [bytes, shown] = [median(loads.map((one) => one.bytes)), median(loads.map((one) => one.shownAt))];
  const hasGoal = path !== reference;
  print(
    `${path}, compressed`,
    `${(bytes / 1000).toFixed(1)} kB`,
    hasGoal ? "at most 60 kB" : "",
    hasGoal ? bytes <= 60_000 : undefined,
  );
  print(
    `${path}, largest paint on a slow phone`,
    `${shown.toFixed(0)} ms`,
    hasGoal ? "under 1000 ms" : "",
    hasGoal ? shown < 1000 : undefined,
  );
}
await browser.close();
await site[Symbol.asyncDispose]();

interface Load {
  bytes: number;
  shownAt: number;
}

async function load(from: Browser, url: string): Promise<Load> {
  const context = await from.newContext({ viewport: phone, deviceScaleFactor: 2, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: processorSlowdown });
  await page.goto(url, { waitUntil: "networkidle" });
  const figures = { bytes: await bytesOf(page), shownAt: await largestPaint(page) };
  await context.close();
  return figures;
}

function bytesOf(page: Page): Promise<number> {
  return page.evaluate(`["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
    .reduce((sum, { transferSize }) => sum + transferSize, 0)`);
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true }))`);
}
