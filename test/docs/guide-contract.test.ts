import { execFile } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@connectsafely/sandbox/node";
import { afterAll, expect, test } from "vitest";
import { promised, sampleFolder } from "./run-sample.ts";

// The samples of the guide on contract tests, in a folder that holds a document, as a reader's would.

const require = createRequire(import.meta.url);
const docs = join(import.meta.dirname, "../../docs");
const folder = sampleFolder("guide-contract");
afterAll(() => folder[Symbol.dispose]());
copyFileSync(require.resolve("@connectsafely/spec/openapi.yaml"), folder.write("openapi.yaml", ""));

test("the library tells that the sandbox keeps the contract", async () => {
  await using sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen();
  const code = read("library.ts");
  const file = folder.write("library.mts", code.replace("http://127.0.0.1:4010/linkedin", baseUrl));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: dirname(file) });
  expect({ stderr, printed: stdout.trim().split("\n") }).toEqual({ stderr: "", printed: promised(code) });
});

test("the tests for vitest pass", async () => {
  const file = folder.write("contract.test.ts", read("contract.test.ts"));
  const vitest = join(docs, "node_modules/vitest/vitest.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [vitest, "run", "--root", dirname(file)], {
    cwd: dirname(file),
  });
  expect(stdout).toMatch(/Tests .*\d passed/);
});

function read(name: string): string {
  return readFileSync(join(docs, "examples/contract", name), "utf8");
}
