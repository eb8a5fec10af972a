import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { type Site, serveSite } from "@connectsafely/docs/site-server.ts";
import { createSandbox, type NodeSandbox } from "@connectsafely/sandbox/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBuilt } from "./built-site.ts";

let sandbox: NodeSandbox;
let site: Site;

beforeAll(async () => {
  sandbox = createSandbox();
  const { url } = await sandbox.listen();
  site = await serveSite({ host: "0.0.0.0", sandbox: url });
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await sandbox.close();
});

const here = () => site.url.replace("0.0.0.0", "127.0.0.1");

/** As written, without the cleaning that `fetch` does. */
function ask(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${here()}/`, { path, headers }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, text });
    });
    asked.on("error", reject).end();
  });
}

test("a page is served, packed where the asker takes that, and a HEAD is its headers alone", async () => {
  const page = await fetch(`${here()}/guides/quickstart/`);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(await page.text()).toContain("The first message in two minutes");
  const head = await fetch(`${here()}/guides/quickstart/`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("what is not there is a 404 with a page that leads back", async () => {
  const { status, text } = await ask("/guides/lost/");
  expect([status, text]).toEqual([404, readBuilt("404.html")]);
});

test.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%00", "/%"])(
  "%s stays inside",
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test("the API answers on the site's own address", async () => {
  const answer = await fetch(`${here()}/linkedin/messaging/recent-messages?count=1`, {
    headers: { Authorization: "Bearer sandbox-key" },
  });
  expect([answer.status, ((await answer.json()) as { success: boolean }).success]).toEqual([200, true]);
});

test("events of the sandbox come through as they happen", async () => {
  const response = await fetch(`${here()}/_sandbox/events`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(": open\n\n");
  sandbox.control.receiveMessage({ from: "john-doe-123", text: "Hi" });
  expect(await next()).toContain('"type":"message"');
  await reader.cancel();
});

test("the control pages are closed to names that are not this machine's", async () => {
  expect((await ask("/_sandbox/state", { host: "docs.example.com" })).status).toBe(403);
  expect((await ask("/_sandbox/state")).status).toBe(200);
});

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((network) => network?.family === "IPv4" && !network.internal)?.address;

test.runIf(elsewhere)("and to other machines, which may read the pages", async () => {
  const address = site.url.replace("0.0.0.0", elsewhere ?? "");
  expect((await fetch(`${address}/_sandbox/state`)).status).toBe(403);
  expect((await fetch(`${address}/`)).status).toBe(200);
});

test("a sandbox that went away breaks the connection, and the site stays", async () => {
  const other = createSandbox();
  const { url } = await other.listen();
  await using alone = await serveSite({ sandbox: url });
  await other.close();
  await expect(fetch(`${alone.url}/linkedin/messaging/recent-messages`)).rejects.toThrow(TypeError);
  expect((await fetch(`${alone.url}/`)).status).toBe(200);
});
