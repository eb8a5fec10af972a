import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { expect, test, vi } from "vitest";
import { collect, pretendCheckout } from "./pretend-checkout.ts";

const npmStart = ["scripts/start.mjs"];

test.each(["abc", "-1", "65536", "4010x", "1e3"])("refuses PORT=%s before it sets anything up", async (port) => {
  using checkout = pretendCheckout();
  const { code, output } = await checkout.run(npmStart, { PORT: port });
  expect(code).toBe(1);
  expect(output).toBe(
    `\nPORT is "${port}", which is no port: give a number from 0 to 65535, or leave it out for 4010.\n`,
  );
  expect(checkout.calls()).toEqual([]);
});

test("refuses a HOST that this machine does not have", async () => {
  using checkout = pretendCheckout();
  const { code, output } = await checkout.run(npmStart, { HOST: "192.0.2.1" });
  expect(code).toBe(1);
  expect(output).toBe('\nHOST is "192.0.2.1", which is no address of this machine: leave it out for 127.0.0.1.\n');
});

test("says in one sentence that the port is taken, before it sets anything up", async () => {
  using checkout = pretendCheckout();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, output } = await checkout.run(npmStart, { PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(output).toBe(
    `\nPort ${port} on 127.0.0.1 is taken by another program: end that one, or let a free port be picked: PORT=0 npm start\n`,
  );
  expect(checkout.calls()).toEqual([]);
});

test("shows typed calls, serves docs and sandbox on one address, and leaves nothing behind when it is interrupted", async () => {
  using checkout = pretendCheckout();
  const child = checkout.start(npmStart, { PORT: "0" });
  const output = collect(child);
  await vi.waitFor(() => expect(output.text).toContain("Ctrl-C stops it."), { timeout: 30_000 });
  expect(output.text).toContain("3 conversations; the newest is with ");
  expect(output.text).toContain('200 {"success":true');
  expect(output.text).toContain("x-ratelimit-remaining: 149");
  expect(output.text).toContain("149 of 150 messages are left");

  const address = /API +(\S+)/.exec(output.text)?.[1] ?? "";
  const inbox = `${address}/messaging/recent-messages`;
  expect((await fetch(inbox, { headers: { Authorization: "Bearer sandbox-key" } })).status).toBe(200);
  for (const name of ["Open", "docs", "sandbox"]) {
    const page = await fetch(new RegExp(`^ *${name} +(http\\S+)`, "m").exec(output.text)?.[1] ?? "");
    expect([name, page.status]).toEqual([name, 200]);
    expect(await page.text()).toMatch(/^<!doctype html>/i);
  }

  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  await expect(fetch(inbox)).rejects.toThrow();
});

test.each<[NodeJS.Signals, number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("ends everything that a build started on %s", async (signal, exitCode) => {
  using checkout = pretendCheckout({ turbo: "sleep 600 & echo $$ $! > pids; wait" });
  const child = checkout.start(npmStart, { PORT: "0" });
  await vi.waitFor(() => expect(existsSync(checkout.file("pids"))).toBe(true), { timeout: 30_000 });
  const pids = await vi.waitFor(() => readFileSync(checkout.file("pids"), "utf8").trim().split(" ").map(Number));
  expect(pids.map(isAlive)).toEqual([true, true]);

  child.kill(signal);
  expect(await once(child, "exit")).toEqual([exitCode, null]);
  expect(pids.map(isAlive)).toEqual([false, false]);
});

test("gives the exit code of a build that failed, and starts nothing", async () => {
  using checkout = pretendCheckout({ turbo: "exit 7" });
  const { code, output } = await checkout.run(npmStart, { PORT: "0" });
  expect(code).toBe(7);
  expect(output).not.toContain("typed calls");
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
