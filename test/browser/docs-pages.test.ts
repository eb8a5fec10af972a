import { readModel } from "@connectsafely/docs/generator/model.ts";
import { redocHash } from "@connectsafely/docs/generator/pages/operation.ts";
import { type Site, serveSite } from "@connectsafely/docs/site-server.ts";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../docs/built-site.ts";
import { needsProgram } from "../setup/needs-program.ts";
import { launch, overflow, type Visit, visit } from "./browse.ts";
import { wcagProblems } from "./docs-axe.ts";

const widths = [360, 768, 1440];

needsProgram("chromium")("the docs site", () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    let visited: Visit;

    beforeAll(async () => {
      visited = await visit(browser, `${site.url}/`, { colorScheme });
    });

    test.each(pages)("%s is light, accessible, within its policy, on its own, and fits every screen", async (path) => {
      const { page, complaints, strangers } = visited;
      await page.goto(site.url + path);
      if (path === "/reference/") await page.getByRole("heading", { level: 1 }).waitFor();
      else expect(await weight(page)).toBeLessThanOrEqual(60_000);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
      expect(await wcagProblems(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }
      expect({ complaints: complaints.splice(0), strangers: strangers.splice(0) }).toEqual({
        complaints: [],
        strangers: [],
      });
    });

    test("Redoc is accessible at every operation", async () => {
      const { page, complaints, strangers } = visited;
      await page.goto(`${site.url}/reference/`);
      for (const operation of readModel().operations) {
        await page.goto(`${site.url}/reference/${redocHash(operation)}`);
        await page.locator(`[id="${redocHash(operation).slice(2)}"]`).waitFor();
        expect([operation.id, await wcagProblems(page)]).toEqual([operation.id, []]);
      }
      expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
    });
  });

  test("only the reference loads Redoc", async () => {
    const { page } = await visit(browser, `${site.url}/reference/`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const path of pages.filter((one) => one !== "/reference/")) await page.goto(site.url + path);
    expect(asked.filter((url) => url.includes("redoc"))).toEqual([]);
  });
});

/** Compressed bytes of the page and all that it loaded. */
function weight(page: Page): Promise<number> {
  return page.evaluate(`["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
    .reduce((sum, { transferSize }) => sum + transferSize, 0)`);
}
