import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join, normalize } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { findProgram, needsProgram } from "../setup/needs-program.ts";

const require = createRequire(import.meta.url);
const folders: Record<string, string> = {
  sandbox: dirname(require.resolve("@connectsafely/sandbox")),
  schema: dirname(require.resolve("@connectsafely/schema")),
};

const story = `
import { createSandbox } from "/sandbox/index.js";

const { fetch, control } = createSandbox();
const call = (path, init) => fetch("https://api.connectsafely.ai/linkedin/messaging/" + path, {
  ...init,
  headers: { authorization: "Bearer sandbox-key", "content-type": "application/json" },
});
const message = JSON.stringify({ recipientProfileId: "john-doe-123", message: "From a page" });
const sent = await call("send", { method: "POST", body: message });
const inbox = await (await call("recent-messages?count=1")).json();
const refused = await call("send", { method: "POST", body: "{}" });
document.title = JSON.stringify({
  sent: sent.status,
  remaining: sent.headers.get("X-RateLimit-Remaining"),
  latest: inbox.conversations[0].latestMessage.text,
  refused: refused.status,
  recorded: control.listSent().length,
});
`;

/** The built packages as they are, but for the one name that a page cannot resolve. */
async function serve(path: string): Promise<{ type: string; text: string } | undefined> {
  if (path === "/")
    return { type: "text/html", text: `<!doctype html><script type="module" src="/story.js"></script>` };
  if (path === "/story.js") return { type: "text/javascript", text: story };
  const [, name = "", file = ""] = /^\/(\w+)\/(.+\.js)$/.exec(normalize(path)) ?? [];
  const folder = folders[name];
  if (folder === undefined) return undefined;
  const text = await readFile(join(folder, file), "utf8");
  return { type: "text/javascript", text: text.replaceAll('"@connectsafely/schema"', '"/schema/index.js"') };
}

needsProgram("chromium")("in a page that forbids eval and every connection", () => {
  test("the sandbox works all the same", async () => {
    const server = createServer(async (request, response) => {
      const found = await serve(request.url ?? "/");
      response.writeHead(found ? 200 : 404, {
        "Content-Type": found?.type ?? "text/plain",
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
      });
      response.end(found?.text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await chromium.launch({ executablePath: findProgram("chromium") ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (line) => complaints.push(line.text()));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction("document.title !== ''");
      expect(JSON.parse(await page.title())).toEqual({
        sent: 200,
        remaining: "149",
        latest: "From a page",
        refused: 400,
        recorded: 1,
      });
      expect(complaints.filter((line) => !line.includes("favicon"))).toEqual([]);
    } finally {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
