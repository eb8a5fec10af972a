import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@connectsafely/sandbox/node";
import { expect, test } from "vitest";
import { startRedis } from "../quota/redis-server.ts";
import { needsProgram } from "../setup/needs-program.ts";
import { promised, runSample, sampleFolder } from "./run-sample.ts";

const docs = join(import.meta.dirname, "../../docs");

test("the tests that the guide on testing shows pass", async () => {
  const vitest = join(docs, "node_modules/vitest/vitest.mjs");
  const command = [vitest, "run", "--root", join(docs, "examples/testing")];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: docs });
  expect(stdout).toMatch(/Tests .*4 passed/);
});

needsProgram("redis-server")("the worker that the guide on Redis shows", () => {
  test("prints what its comments say", async () => {
    await using sandbox = createSandbox();
    const { baseUrl } = await sandbox.listen();
    await using redis = await startRedis();
    using folder = sampleFolder("worker");
    const code = readFileSync(join(docs, "examples/workers/worker.ts"), "utf8");
    const file = folder.write("worker.mts", code.replace("redis://127.0.0.1:6379", `redis://127.0.0.1:${redis.port}`));
    expect((await runSample(file, baseUrl)).split("\n")).toEqual(promised(code));
  });
});
