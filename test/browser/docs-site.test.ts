import { type Site, serveSite } from "@connectsafely/docs/site-server.ts";
import { createSandbox, type NodeSandbox } from "@connectsafely/sandbox/node";
import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readBuilt } from "../docs/built-site.ts";
import { needsProgram } from "../setup/needs-program.ts";
import { launch, visit } from "./browse.ts";
import { wcagProblems } from "./docs-axe.ts";

needsProgram("chromium")("the docs site", () => {
  let browser: Browser;
  let hosted: Site;
  let local: Site;
  let sandbox: NodeSandbox;

  beforeAll(async () => {
    sandbox = createSandbox();
    const { url } = await sandbox.listen();
    [browser, hosted, local] = await Promise.all([launch(), serveSite(), serveSite({ sandbox: url })]);
  });
  afterAll(async () => {
    await browser.close();
    await hosted[Symbol.asyncDispose]();
    await local[Symbol.asyncDispose]();
    await sandbox.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  test("a form sends to a sandbox inside the page, shows the quota moving, and gives the command for real", async () => {
    const { page, complaints, strangers } = await visit(browser, `${hosted.url}/operations/sendMessage/`);
    await page.getByText("Try it against the sandbox").click();
    await page.getByText("It runs inside this page").waitFor();
    await page.getByLabel("message required").fill("Typed on the docs site");
    await page.getByRole("button", { name: "Send to the sandbox" }).click();
    await page.getByText("Answer: 200").waitFor();
    await page.getByText("1 of 150 messages of the day used").waitFor();
    expect(await page.locator(".try-it-outcome").textContent()).toContain("X-RateLimit-Remaining: 149".toLowerCase());
    await page.getByRole("button", { name: "Send to the sandbox" }).click();
    await page.getByText("2 of 150 messages of the day used").waitFor();

    const command = (await page.locator(".try-it-outcome pre").last().textContent()) ?? "";
    expect(command).toContain("https://api.connectsafely.ai/linkedin/messaging/send");
    expect(command).toContain("Typed on the docs site");
    expect(command).toContain("$CONNECTSAFELY_API_KEY");
    expect(await wcagProblems(page)).toEqual([]);
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test("a form shows what the sandbox refuses", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/sendMessage/`);
    await page.getByText("Try it against the sandbox").click();
    await page.getByLabel("message required").fill("");
    await page.getByRole("button", { name: "Send to the sandbox" }).click();
    await page.getByText("Answer: 400").waitFor();
  });

  test("a form for a read asks by query, from the keyboard alone", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/getRecentMessages/`);
    await page.locator(".try-it summary").focus();
    await page.keyboard.press("Enter");
    const count = page.getByLabel("count", { exact: true });
    await count.waitFor();
    await page.getByText("It runs inside this page").waitFor();
    await count.focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await page.getByText("Answer: 200").waitFor();
    expect(await page.locator(".try-it-outcome").textContent()).toContain("/messaging/recent-messages?count=1");
  });

  test("beside a sandbox, a form sends to that one", async () => {
    const { page, complaints, strangers } = await visit(browser, `${local.url}/operations/sendMessage/`);
    await page.getByText("Try it against the sandbox").click();
    await page.getByText("It runs beside this site").waitFor();
    await page.getByLabel("message required").fill("To the one beside");
    await page.getByRole("button", { name: "Send to the sandbox" }).click();
    await page.getByText("Answer: 200").waitFor();
    expect(sandbox.control.listSent().map(({ text }) => text)).toEqual(["To the one beside"]);
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test("search opens with Ctrl+K, finds guides and operations, and asks nobody else", async () => {
    const { page, complaints, strangers } = await visit(browser, `${hosted.url}/guides/quickstart/`);
    await page.keyboard.press("Control+K");
    await page.locator("site-search input").fill("acknowledge");
    await page.locator('site-search a[href*="sendMessageWithAck"]').first().waitFor();
    await page.locator('site-search a[href*="guides/sending"]').first().waitFor();
    expect(await wcagProblems(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("site-search dialog[open]").waitFor({ state: "detached" });
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test("search finds a field by its name", async () => {
    const { page } = await visit(browser, `${hosted.url}/`);
    await page.keyboard.press("Control+K");
    await page.locator("site-search input").fill("typingIndicatorSent");
    await page.locator('site-search a[href*="sendMessageWithTyping"]').first().waitFor();
  });

  test("a page can be copied as Markdown", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/sendMessage/`);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(readBuilt("operations/sendMessage.md"));
  });

  test("without a script the samples can be switched, and the form says why it is closed", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/sendMessage/`, { javaScriptEnabled: false });
    const python = page.getByText("urllib.request.urlopen").first();
    expect(await python.isVisible()).toBe(false);
    await page.getByText("Python", { exact: true }).first().click();
    expect(await python.isVisible()).toBe(true);
    await page.getByText("Try it against the sandbox").click();
    await page.getByText("Without a script it stays closed").waitFor();
  });

  test("printed, an operation page shows every sample and no buttons", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/sendMessage/`);
    await page.emulateMedia({ media: "print" });
    const text = (await page.evaluate("document.querySelector('main').innerText")) as string;
    for (const part of ["urllib.request", "createClient", "curl https://", "recipientProfileUrn", "quotaSpent"])
      expect(text).toContain(part);
    expect(await page.getByRole("button", { name: "Copy as Markdown" }).isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
  });

  test("Tab reaches every link, field and button of a page", async () => {
    const { page } = await visit(browser, `${hosted.url}/operations/sendTypingIndicator/`);
    const expected = (await page.evaluate(`[...document.querySelectorAll("main a[href], main button, main summary")]
      .filter((each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0).length`)) as number;
    await page.evaluate(`window.reached = new Set();
      document.addEventListener("focusin", ({ target }) => target.matches("main a[href], main button, main summary") && reached.add(target))`);
    for (let presses = 0; presses < 400; presses++) await page.keyboard.press("Tab");
    expect(await page.evaluate("reached.size")).toBe(expected);
  });

  test("a link of Redoc's sidebar leads to the operation", async () => {
    const { page, complaints } = await visit(browser, `${hosted.url}/reference/#/messaging/sendmessage`);
    await page.locator('[id="messaging/sendmessage"]').waitFor();
    const links = await page
      .locator("#redoc .menu-content a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.filter((link) => !link?.startsWith("#") && !link?.startsWith("https://redocly.com/"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
