import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { html } from "../../packages/contract/src/report/html.ts";
import { hostileText, mutationReport, sampleReport } from "../../packages/contract/src/report/sample-report.ts";
import { needsProgram } from "../setup/needs-program.ts";
import { accessibilityProblems, launch, overflow, visit } from "./browse.ts";

const pages: Readonly<Record<string, string>> = { "/": html(sampleReport), "/mutations": html(mutationReport) };

needsProgram("chromium")("the contract report's page", () => {
  let browser: Browser;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    browser = await launch();
    server = createServer(({ url: path = "" }, response) => {
      const page = pages[path];
      response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  test("asks nobody for anything, runs nothing of a stranger's, and complains of nothing", async () => {
    const { page, complaints, strangers } = await visit(browser, url);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    expect(await page.title()).toBe("The contract is broken · against sandbox at http://127.0.0.1:4010/linkedin");
    const shown = hostileText.replaceAll("\x1b", "\\x1b").replaceAll("\x07", "\\x07").replaceAll("\u202e", "\\u202e");
    await page.getByText(`error is ${shown}`, { exact: true }).waitFor();
    expect(asked.filter((address) => !address.startsWith("data:"))).toEqual([url]);
    expect([strangers.filter((address) => !address.startsWith("data:")), complaints]).toEqual([[], []]);
  });

  test("opens from a file as well", async () => {
    const folder = mkdtempSync(join(tmpdir(), "contract-report-"));
    try {
      const file = join(folder, "report.html");
      writeFileSync(file, html(sampleReport));
      const { page, complaints } = await visit(browser, pathToFileURL(file).href);
      await page.getByLabel("Filter").fill("rate.sum");
      await page.getByText("2 of 7 shown").waitFor();
      expect(complaints).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("filters failures and checks by words, from the keyboard", async () => {
    const { page } = await visit(browser, url);
    const failures = page.locator(".failure:visible");
    expect(await failures.count()).toBe(7);
    await page.keyboard.press("/");
    await page.keyboard.type("RATE.SUM sendmessage");
    await page.getByText("1 of 7 shown").waitFor();
    expect(await failures.count()).toBe(1);
    expect(await page.locator("#check-page\\.complete").isVisible()).toBe(false);

    await page.getByLabel("Filter").fill("no failure says this");
    await page.getByText("Nothing here has all of these words.").waitFor();
    expect(await failures.count()).toBe(0);

    await page.keyboard.press("Escape");
    await expect.poll(() => failures.count()).toBe(7);
  });

  test("copies the curl command to the letter", async () => {
    const { page } = await visit(browser, url);
    await page.getByRole("button", { name: "Copy curl of sendMessage", exact: true }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(sampleReport.failures[0]?.curl);
  });

  test("copies also where the browser keeps the clipboard to itself", async () => {
    const { page } = await visit(browser, url);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.getByRole("button", { name: "Copy replay of sendMessage", exact: true }).click();
    await page.getByText("Copied").waitFor();
    await page.getByLabel("Filter").focus();
    await page.keyboard.press("Control+V");
    expect(await page.getByLabel("Filter").inputValue()).toBe("connectsafely-contract replay rate.sum-c7f31a90");
  });

  test("closes and opens all failures, and opens the one that a link leads to", async () => {
    const { page } = await visit(browser, url);
    const open = page.locator(".failure[open]");
    await page.getByRole("button", { name: "Close all" }).click();
    await expect.poll(() => open.count()).toBe(0);
    await page.locator(".matrix").getByRole("link", { name: "1 warning" }).first().click();
    await expect.poll(() => open.count()).toBe(1);
    expect(await open.getAttribute("id")).toBe("failure-body.unexpected-0d92ab61");
    await page.getByRole("button", { name: "Open all" }).click();
    await expect.poll(() => open.count()).toBe(7);
  });

  test("a link to a failure that the filter hides shows it", async () => {
    const { page } = await visit(browser, url);
    await page.getByLabel("Filter").fill("body.schema");
    await page.locator(".matrix").getByRole("link", { name: "1 warning" }).first().click();
    await page.locator('[id="failure-body.unexpected-0d92ab61"]').waitFor({ state: "visible" });
    expect(await page.getByLabel("Filter").inputValue()).toBe("");
  });

  test("says all without scripts, and offers nothing that needs them", async () => {
    const { page } = await visit(browser, url, { javaScriptEnabled: false });
    await page.getByText("Used 13 and Remaining 136 add up to 149, and Limit is 150.").waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByLabel("Filter").isVisible()).toBe(false);
    const answer = page.locator('[id="failure-rate.sum-c7f31a90"] .answer');
    await answer.getByText("The answer").click();
    await answer.getByText("x-ratelimit-remaining: 136").waitFor();
  });

  test("names the mistakes that nothing noticed", async () => {
    const { page } = await visit(browser, `${url}mutations`);
    expect(await page.locator("#survivors li code").allTextContents()).toEqual(
      mutationReport.survivors?.map(({ name }) => name),
    );
  });

  const wide = { viewport: { width: 1440, height: 900 } };
  const phone = { viewport: { width: 360, height: 740 } };
  test.each<[string, BrowserContextOptions]>([
    ["light, wide", { colorScheme: "light", ...wide }],
    ["dark, wide", { colorScheme: "dark", ...wide }],
    ["light, a phone", { colorScheme: "light", ...phone }],
    ["dark, a phone", { colorScheme: "dark", ...phone }],
    ["light, in between", { colorScheme: "light", viewport: { width: 920, height: 740 } }],
  ])("has no problem that axe can find, and nothing beside the window: %s", async (_, options) => {
    const { page } = await visit(browser, url, { ...options, bypassCSP: true, reducedMotion: "reduce" });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.goto(`${url}mutations`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
