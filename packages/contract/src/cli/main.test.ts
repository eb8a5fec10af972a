import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@connectsafely/sandbox/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "./main.ts";

const spec = join(import.meta.dirname, "../../../../spec/openapi.yaml");
let folder: string;
const before = process.cwd();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-cli-"));
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[]) =>
    ({ write: (text: string) => void lines.push(text) }) as unknown as NodeJS.WriteStream;
  const code = await main(argv, "1.2.3", { stdout: into(out), stderr: into(err) });
  return { code, out: out.join(""), err: err.join("") };
}

async function serving<Value>(answer: RequestListener, use: (url: string) => Promise<Value>): Promise<Value> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("check: the document alone holds", async () => {
  expect(await run("check", "--spec", spec)).toMatchObject({ code: 0 });
});

test("run: a healthy sandbox holds, and every kind of report is written", async () => {
  const { code, out } = await run(
    ...["run", "--target", "sandbox", "--spec", spec, "--seed", "7", "--runs", "5"],
    ...[
      "--report",
      "junit=out/junit.xml,html=out/report.html,sarif=out/report.sarif",
      "--report",
      "json=out/report.json",
    ],
  );
  expect(code).toBe(0);
  expect(out).toContain("seed 7");
  expect(JSON.parse(await readFile("out/report.json", "utf8"))).toMatchObject({ seed: 7 });
  for (const file of ["junit.xml", "report.html", "report.sarif"])
    expect(await readFile(`out/${file}`, "utf8")).not.toBe("");
});

test("diff: compares with the document as it was at a commit", async () => {
  expect(await run("diff", "--baseline", "git:HEAD", "--spec", spec)).toMatchObject({ code: 0 });
  const unknown = await run("diff", "--baseline", "git:no-such-ref", "--spec", spec);
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.err).toContain("no-such-ref");
});

test("replay: makes one failure of the last run again", async () => {
  // A server of this API that forgets one header.
  const { fetch } = createSandbox();
  const forgetful: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await fetch(`http://127.0.0.1${request.url}`, {
      method: request.method ?? "GET",
      headers: request.headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    answer.headers.delete("x-ratelimit-action");
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  };
  await serving(forgetful, async (url) => {
    const target = ["--target", `${url}/linkedin`, "--key", "sandbox-key", "--spec", spec];
    const first = await run(
      "run",
      ...target,
      "--op",
      "sendMessage",
      "--recipient",
      "john-doe-123",
      "--budget",
      "sends=5",
    );
    expect(first.code).toBe(1);
    const id = /replay (rate\.headers-\w+)/.exec(first.out)?.[1] ?? "";
    expect(first.out).not.toContain("sandbox-key");
    expect(await readFile(".connectsafely-contract/last-run.json", "utf8")).not.toContain("sandbox-key");
    expect(await run("replay", id, "--key", "sandbox-key")).toMatchObject({ code: 1 });
    expect(await run("replay", "nothing-0")).toMatchObject({ code: 2 });
  });
});

test("a server that is not ours gets no message unless it is told how many and to whom", async () => {
  const sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen({ port: 0 });
  try {
    const target = ["run", "--target", baseUrl, "--key", "sandbox-key", "--spec", spec, "--runs", "5"];
    expect(await run(...target)).toMatchObject({ code: 0 });
    expect(sandbox.control.listSent()).toEqual([]);
    expect(sandbox.control.listRequests().every(({ method }) => method === "GET")).toBe(true);

    const some = await run(...target, "--budget", "sends=4", "--recipient", "john-doe-123");
    expect(some.code).toBe(0);
    expect(some.out).toContain("skipped");
    expect(sandbox.control.listSent().length).toBeGreaterThan(0);
    expect(sandbox.control.listRequests().filter(({ method }) => method !== "GET").length).toBeLessThanOrEqual(4);

    sandbox.control.setQuota({ used: 131 });
    const sent = sandbox.control.listSent().length;
    await run(...target, "--budget", "sends=50", "--recipient", "john-doe-123", "--reserve", "18");
    expect(sandbox.control.listSent().length - sent).toBeLessThanOrEqual(1);
  } finally {
    await sandbox.close();
  }
});

test("replay: an operation that the document lacks fails again", async () => {
  const published = JSON.parse(await readFile(join(import.meta.dirname, "../../../../spec/dist/openapi.json"), "utf8"));
  published.paths["/messaging/send"].post.operationId = "renamed";
  await writeFile("fork.json", JSON.stringify(published));
  const { out } = await run("check", "--spec", "fork.json");
  const id = /replay (operation\.present-\w+)/.exec(out)?.[1] ?? "";
  const again = await run("replay", id);
  expect(again.code).toBe(1);
  expect(again.out).toContain("sendMessage is missing");
});

describe("bad input", () => {
  test.each([
    ["an unknown command", ["prove"], "no command"],
    ["no target", ["run"], "needs a target"],
    ["an unknown option", ["run", "--traget", "prism"], "--traget"],
    ["an unknown phase", ["run", "--target", "sandbox", "--phase", "slow"], "static, examples"],
    ["an unknown check", ["run", "--target", "sandbox", "--check", "rate.sums"], "rate.sums"],
    ["an unknown operation", ["run", "--target", "sandbox", "--op", "send"], "sendMessage"],
    ["a seed that is no number", ["run", "--target", "sandbox", "--seed", "x"], "--seed"],
    ["a budget of its own form", ["run", "--target", "sandbox", "--budget", "3"], "sends=3"],
    ["a report of its own kind", ["run", "--target", "sandbox", "--report", "pdf=a"], "pdf=a"],
    ["an address that is none", ["run", "--target", "localhost", "--key", "k"], "no address"],
    ["a document that is not there", ["check", "--spec", "gone.yaml"], "gone.yaml"],
    [
      "a budget for nobody",
      ["run", "--target", "http://127.0.0.1:1", "--key", "k", "--budget", "sends=1"],
      "--recipient",
    ],
    ["a replay of nothing", ["replay", "rate.sum-0"], "last run"],
    ["a diff with nothing", ["diff"], "--baseline"],
    ["the phase diff with nothing", ["run", "--target", "sandbox", "--phase", "diff"], "--baseline"],
    ["a document without its option", ["check", "openapi.yaml"], "--spec"],
  ])("%s is told in a sentence, with exit code 2", async (_, argv, words) => {
    const { code, err, out } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  const target = (url: string) => ["run", "--target", url, "--key", "k", "--spec", spec, "--time-limit", "300"];

  test("a target that is down ends with exit code 3", async () => {
    const url = await serving(
      () => {},
      async (address) => address,
    );
    const { code, err } = await run(...target(url));
    expect({ code, told: err.includes("cannot be reached") }).toEqual({ code: 3, told: true });
  });

  test("a key that the server refuses is told as such, with exit code 2", async () => {
    const refuse: RequestListener = (_, response) =>
      void response.writeHead(401, { "content-type": "application/json" }).end(`{"error":"Unauthorized"}`);
    const { code, err } = await serving(refuse, (url) => run(...target(url)));
    expect(code).toBe(2);
    expect(err).toContain("refuses the key");
  });

  test.each<[string, RequestListener, string]>([
    [
      "answers with a page",
      (_, response) => void response.setHeader("content-type", "text/html").end("<!doctype html><h1>Hello"),
      "HTML",
    ],
    ["never answers", () => {}, "300 ms"],
    [
      "sends 100 MB",
      (_, response) => {
        const megabyte = Buffer.alloc(1_048_576, "x");
        let left = 100;
        const more = (): void => {
          while (left > 0 && !response.destroyed)
            if (left-- && !response.write(megabyte)) return void response.once("drain", more);
          response.end();
        };
        more();
      },
      "2 MiB",
    ],
  ])("a target that %s ends with exit code 3, in bounded time", async (_, answer, words) => {
    const { code, err } = await serving(answer, (url) => run(...target(url)));
    expect(code).toBe(3);
    expect(err).toContain(words);
  });
});

test("help, version and the list of checks are printed", async () => {
  expect((await run("--help")).out).toContain("Exit codes");
  expect((await run("--version")).out).toBe("1.2.3\n");
  expect((await run("checks")).out).toMatch(/^rate\.sum\s+What is left/m);
});
