import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { findProgram } from "./needs-program.ts";

test("finds a program that is on the PATH", () => {
  expect(findProgram("sh")).toMatch(/\/sh$/);
});

test("finds nothing for a program that nobody has", () => {
  expect(findProgram("no-such-program")).toBeUndefined();
});

test("runs the tests when the program is there", () => {
  const { status, output } = runSuiteThatNeeds("sh", { CI: "" });
  expect(output).toContain("1 passed");
  expect(status).toBe(0);
});

test("skips and names the program that is missing", () => {
  const { status, output } = runSuiteThatNeeds("no-such-program", { CI: "" });
  expect(output).toContain("no-such-program is not installed: apt-get install no-such-program");
  expect(output).toContain("1 skipped");
  expect(status).toBe(0);
});

test("fails in CI, which has no reason to lack it", () => {
  const { status, output } = runSuiteThatNeeds("no-such-program", { CI: "true" });
  expect(output).toContain("no-such-program is not installed");
  expect(output).toContain("1 failed");
  expect(status).toBe(1);
});

function runSuiteThatNeeds(program: string, env: Record<string, string>) {
  // Inside the package, so that the suite finds vitest where this file does.
  const folder = mkdtempSync(join(import.meta.dirname, "..", "node_modules", ".needs-program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const helper = fileURLToPath(new URL("./needs-program.ts", import.meta.url));
  writeFileSync(
    join(folder, "suite.test.ts"),
    `import { expect, test } from "vitest";
     import { needsProgram } from ${JSON.stringify(helper)};
     needsProgram("${program}")("a suite", () => { test("runs", () => expect(1).toBe(1)); });`,
  );
  const { status, stdout, stderr } = spawnSync(
    join(import.meta.dirname, "..", "node_modules", ".bin", "vitest"),
    ["run", "--root", folder, "--reporter=verbose"],
    {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", ...env },
    },
  );
  return { status, output: stdout + stderr };
}
