import { appendFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { installs, type PretendCheckout, pretendCheckout } from "./pretend-checkout.ts";

const setUp = ["scripts/setup.mjs"];

test("installs what the lockfile says with the pinned pnpm, through npx", async () => {
  using checkout = pretendCheckout();
  const { code, output } = await checkout.run(setUp);
  expect(code).toBe(0);
  expect(output).toContain("Set-up: done in");
  expect(checkout.calls()).toEqual([
    expect.stringMatching(/^npx -y pnpm@\d+\.\d+\.\d+ --version$/),
    expect.stringMatching(/^npx -y pnpm@\d+\.\d+\.\d+ install --frozen-lockfile /),
  ]);
});

test("installs nothing and says nothing when nothing changed", async () => {
  using checkout = pretendCheckout();
  await checkout.run(setUp);
  const before = checkout.calls();
  const { code, output } = await checkout.run(setUp);
  expect({ code, output }).toEqual({ code: 0, output: "" });
  expect(checkout.calls()).toEqual(before);
});

test.each<[what: string, change: (checkout: PretendCheckout) => void]>([
  ["the lockfile changes", (checkout) => appendFileSync(checkout.file("pnpm-lock.yaml"), "\n")],
  ["the workspace changes", (checkout) => appendFileSync(checkout.file("pnpm-workspace.yaml"), "\n")],
  ["a package.json changes", (checkout) => appendFileSync(checkout.file("spec/package.json"), "\n")],
  ["a package is added", (checkout) => checkout.write("packages/new/package.json", "{}")],
  ["node_modules is deleted", (checkout) => rmSync(checkout.file("node_modules"), { recursive: true })],
])("installs again when %s", async (_, change) => {
  using checkout = pretendCheckout();
  await checkout.run(setUp);
  const before = checkout.calls().length;
  change(checkout);
  expect((await checkout.run(setUp)).code).toBe(0);
  expect(checkout.calls().length).toBe(before + 2);
});

test("tries again after a set-up that failed", async () => {
  using checkout = pretendCheckout({ npx: `${installs}; case "$*" in *install*) exit 1;; esac` });
  expect((await checkout.run(setUp)).code).toBe(1);
  const before = checkout.calls().length;
  expect((await checkout.run(setUp)).code).toBe(1);
  expect(checkout.calls().length).toBeGreaterThan(before);
});

test("says that the registry cannot be reached when npm cannot reach it either", async () => {
  using checkout = pretendCheckout({ npx: "exit 1", npm: "exit 1" });
  const { code, output } = await checkout.run(setUp);
  expect(code).toBe(1);
  expect(output).toMatch(/\nThe npm registry could not be reached: check the network, .*, then try again\.\n$/);
});

test("points at pnpm's own words when the network is not to blame", async () => {
  using checkout = pretendCheckout({ npx: 'case "$*" in *install*) exit 1;; esac' });
  const { code, output } = await checkout.run(setUp);
  expect(code).toBe(1);
  expect(output).toContain("Dependencies could not be installed; pnpm says why above.");
});

test("asks for a newer Node in one sentence", async () => {
  using checkout = pretendCheckout();
  const old = 'data:text/javascript,Object.defineProperty(process, "version", { value: "v18.20.8" })';
  const { code, output } = await checkout.run(["--import", old, ...setUp]);
  expect(code).toBe(1);
  expect(output).toBe(
    "\nNode 20 or newer is needed to start, and this is v18.20.8: install a newer one, then try again.\n",
  );
});

test("asks for npm in one sentence", async () => {
  using checkout = pretendCheckout();
  const { code, output } = await checkout.run(setUp, { PATH: checkout.file("scripts") });
  expect(code).toBe(1);
  expect(output).toBe("\nnpm is not on the PATH: install npm, which comes with Node, then try again.\n");
});
