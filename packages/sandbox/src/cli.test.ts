import { expect, test } from "vitest";
import { askers } from "../test/ask.ts";
import { run, start } from "../test/program.ts";

test("it listens, says where, and ends quietly when asked to", async () => {
  await using program = await start();
  expect(program.output).toContain("/_sandbox/ui");
  const reply = await askers(fetch, program.baseUrl).get("recent-messages", { count: 1 });
  expect([reply.status, reply.body.accountId]).toEqual([200, "acc_12345"]);
  expect(await program.kill("SIGTERM")).toBe(0);
});

test("it takes a key, a seed and a time", async () => {
  await using program = await start("--key", "mine", "--seed", "3", "--now", "2030-05-01T08:00:00Z");
  expect((await askers(fetch, program.baseUrl).get("recent-messages")).status).toBe(401);
  const state = await (await fetch(new URL("/_sandbox/state", program.baseUrl))).json();
  expect(state).toMatchObject({ apiKey: "mine", seed: 3, clock: { iso: expect.stringContaining("2030-05-01T08:0") } });
});

test.each([
  [["--chaos"], 0.1 / 7],
  [["--chaos", "0.7"], 0.1],
])("%j arms a mix of faults", async (options, probability) => {
  await using program = await start(...options);
  const faults = (await (await fetch(new URL("/_sandbox/faults", program.baseUrl))).json()) as object[];
  expect(faults).toHaveLength(7);
  expect(faults[0]).toMatchObject({ kind: "latency", probability: expect.closeTo(probability) });
});

test.each([
  [["--port", "70000"], "--port"],
  [["--seed", "x"], "--seed"],
  [["--chaos", "2"], "--chaos"],
  [["--now", "yesterday"], "2026-03-16T16:00:00Z"],
  [["--colour"], "--colour"],
])("%j is refused in a sentence", async (options, words) => {
  const { code, stderr } = await run(...options);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain("    at ");
});

test("a port that is taken is named, with what to do", async () => {
  await using program = await start();
  const { code, stderr } = await run("--port", new URL(program.baseUrl).port);
  expect(code).toBe(1);
  expect(stderr).toContain("--port");
});

test("it explains itself and tells its version", async () => {
  expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("--state <file>"), stderr: "" });
  expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+/);
});
