import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createClient } from "@connectsafely/client";
import { createSandbox, type NodeSandbox } from "@connectsafely/sandbox/node";
import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { needsProgram } from "../setup/needs-program.ts";
import { accessibilityProblems, launch, overflow, type Visit, visit } from "./browse.ts";

needsProgram("chromium")("the sandbox's page for people", () => {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sandbox = await start();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await sandbox.close();
  });

  async function open(options = {}): Promise<Visit> {
    const visited = await visit(browser, sandbox.ui, options);
    await visited.page.getByText("Connected", { exact: true }).waitFor();
    await visited.page.locator(".message").first().waitFor();
    return visited;
  }

  test("shows a message that arrives without being loaded again", async () => {
    const { page } = await open();
    sandbox.control.receiveMessage({ from: "john-doe-123", text: "Shall we talk on Monday?" });
    await page.getByRole("log").getByText("Shall we talk on Monday?").waitFor();
    await page.locator("#inbox li").first().getByText("Shall we talk on Monday?").waitFor();
  });

  test("shows what the client sends, and takes it off the quota", async () => {
    const { page } = await open();
    await page.getByText("150 of 150 messages left").first().waitFor();
    await sandbox.client.messaging.sendMessage({
      recipientProfileId: "john-doe-123",
      message: "Hello from the client",
    });
    await page.getByRole("log").getByText("Hello from the client").waitFor();
    await page.getByText("149 of 150 messages left").waitFor();
    await page.locator("#requests li").filter({ hasText: "sendMessage" }).getByText("1 of 150 used").waitFor();
  });

  test("keeps up with a thousand messages", async () => {
    sandbox.control.setQuota({ limit: 2_000 });
    const { page } = await open();
    await page.getByText("2000 of 2000 messages left").waitFor();
    const shown = await page.locator(".message").count();
    for (let turn = 0; turn < 1_000; turn++) {
      sandbox.control.receiveMessage({ from: "john-doe-123", text: `Number ${turn}` });
    }
    await page.getByRole("log").getByText("Number 999").waitFor();
    expect(await page.locator(".message").count()).toBe(shown + 1_000);
  });

  test("refills the quota when the next day is pressed", async () => {
    sandbox.control.setQuota({ used: 150 });
    const { page } = await open();
    await page.getByText("0 of 150 messages left").first().waitFor();
    await page.getByRole("button", { name: "Next day" }).click();
    await expect.poll(() => page.getByText("150 of 150 messages left").count()).toBe(2);
    expect(sandbox.control.getState().accounts.map(({ quota }) => quota.remaining)).toEqual([150, 150]);
  });

  test("arms a fault for one operation, which the next call meets and the log names", async () => {
    const { page } = await open();
    await page.getByLabel("Strikes").selectOption("sendMessage");
    await page.getByLabel("How often").selectOption("once");
    const toggle = page.getByRole("switch", { name: "error-after" });
    await toggle.click();
    await page.locator('[role=switch][aria-checked="true"]').waitFor();

    const input = { recipientProfileId: "john-doe-123", message: "Did this go out?" };
    const result = await sandbox.client.messaging.sendMessage(input).result();
    expect(result).toMatchObject({ ok: false, status: 500, error: { delivery: "unknown" } });
    await page.getByRole("log").getByText("Did this go out?").waitFor();
    await page.locator("#requests li").getByText("fault: error-after").waitFor();
    await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("false");
  });

  test("disarms a fault when its switch is thrown back", async () => {
    const { page } = await open();
    const toggle = page.getByRole("switch", { name: "hang" });
    await toggle.click();
    await expect.poll(() => sandbox.control.listFaults().length).toBe(1);
    await toggle.click();
    await expect.poll(() => sandbox.control.listFaults().length).toBe(0);
  });

  test("writes as the other person from the keyboard alone", async () => {
    const { page } = await open();
    await page.getByLabel("Write as").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Written from the page");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("Written from the page").waitFor();

    const { conversations } = await sandbox.client.messaging.getRecentMessages({ count: 1 });
    expect(conversations?.[0]?.latestMessage?.text).toBe("Written from the page");
  });

  test("copies a request as a curl command that makes it again", async () => {
    const { page } = await open();
    await sandbox.client.messaging.sendMessage({
      recipientProfileId: "john-doe-123",
      message: 'It\'s "quoted" & $HOME',
    });
    await page.getByRole("button", { name: "Copy curl of sendMessage" }).click();
    await page.getByText("Copied").first().waitFor();
    const command = await page.evaluate<string>("navigator.clipboard.readText()");
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    expect(stdout).toContain("200 OK");
    expect(sandbox.control.listSent().map(({ text }) => text)).toEqual(Array(2).fill('It\'s "quoted" & $HOME'));
  });

  test.each([
    ["of a wrong type", "POST", "send", "text/plain", "415"],
    ["without an answer's body", "HEAD", "recent-messages", undefined, "405"],
  ])("copies a request %s as it was", async (_, method, path, type, status) => {
    const { page } = await open();
    const headers = { authorization: "Bearer sandbox-key", ...(type && { "content-type": type }) };
    await fetch(`${sandbox.baseUrl}/messaging/${path}`, { method, headers, ...(type && { body: "{}" }) });
    await page.getByRole("button", { name: "Copy curl" }).click();
    await page.getByText("Copied").first().waitFor();
    const command = await page.evaluate<string>("navigator.clipboard.readText()");
    const { stdout } = await promisify(execFile)("sh", ["-c", command], { timeout: 5_000 });
    expect(stdout).toContain(`HTTP/1.1 ${status}`);
  });

  test("reads a long conversation back to its beginning", async () => {
    const { page } = await open();
    const longest = sandbox.control
      .listConversations()
      .map(({ conversationUrn, person }) => ({ person, ...all(sandbox, conversationUrn) }))
      .reduce((a, b) => (b.messages.length > a.messages.length ? b : a));
    expect(longest.messages.length).toBeGreaterThan(200);
    await page.locator("#inbox").getByRole("button", { name: longest.person.name }).first().click();
    const older = page.getByRole("button", { name: "Show older messages" });
    await older.waitFor();
    while ((await older.count()) > 0) {
      const before = await page.locator(".message").count();
      await older.click();
      await expect.poll(() => page.locator(".message").count()).toBeGreaterThan(before);
    }
    expect(await page.locator(".message").count()).toBe(longest.messages.length);
  });

  test("changes to the other account's inbox", async () => {
    const { page } = await open();
    const [, second] = sandbox.control.getState().accounts;
    await page.getByRole("button", { name: second?.accountId ?? "" }).click();
    const names = sandbox.control
      .listConversations({ accountId: second?.accountId ?? "" })
      .map((each) => each.person.name);
    await expect.poll(() => page.locator("#inbox li strong").allTextContents()).toEqual(names);
  });

  test("starts the world over", async () => {
    await sandbox.client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Soon forgotten" });
    const { page } = await open();
    await page.getByText("149 of 150 messages left").waitFor();
    await page.getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => page.getByText("150 of 150 messages left").count()).toBe(2);
    await expect.poll(() => page.getByText("Soon forgotten").count()).toBe(0);
  });

  test("shows a stranger's markup as text, and asks nobody else for anything", async () => {
    const { page, complaints, strangers } = await open();
    const text = `<img src="https://example.com/x.png" onerror="document.title='owned'"><script>alert(1)</script>`;
    sandbox.control.receiveMessage({ from: "john-doe-123", text });
    await page.getByRole("log").getByText(text).waitFor();
    expect(await page.title()).toBe("Sandbox · ConnectSafely Messaging");
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test("says so when the sandbox goes away, and goes on when it is back", async () => {
    const { page } = await open();
    const { port } = new URL(sandbox.ui);
    await sandbox.close();
    await page.getByText("The sandbox does not answer.", { exact: false }).waitFor();
    sandbox = await start(Number(port));
    sandbox.control.receiveMessage({ from: "john-doe-123", text: "After the restart" });
    await page.getByRole("log").getByText("After the restart").waitFor({ timeout: 20_000 });
    await page.getByText("Connected", { exact: true }).waitFor();
  });

  test.each([
    ["light, wide", { colorScheme: "light", viewport: { width: 1440, height: 900 } }],
    ["dark, wide", { colorScheme: "dark", viewport: { width: 1440, height: 900 } }],
    ["light, a phone", { colorScheme: "light", viewport: { width: 360, height: 740 } }],
    ["dark, a phone", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
  ] as const)("has no problem that axe can find, and nothing beside the window: %s", async (_, options) => {
    const { page } = await open({ ...options, bypassCSP: true, reducedMotion: "reduce" });
    sandbox.control.armFault({ kind: "error-before", count: 1 });
    await sandbox.client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello" }).result();
    await sandbox.client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello" });
    await expect.poll(() => page.locator("#requests li").count()).toBe(2);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});

async function start(port = 0) {
  const { control, listen, close }: NodeSandbox = createSandbox();
  const { url, baseUrl } = await listen({ port });
  const client = createClient({ apiKey: "sandbox-key", baseUrl });
  return { control, client, close, baseUrl, ui: `${url}/_sandbox/ui` };
}

function all({ control }: Awaited<ReturnType<typeof start>>, conversationUrn: string) {
  return control.listMessages({ conversationUrn, count: 500 });
}
