// How much faster than Prism the sandbox answers: same run, same requests, same load, with requests and answers validated
// by both. And how long it takes from the command to the first answer.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { median, print } from "./figures.ts";
import { type Request, requestsPerSecond } from "./load.ts";

const rounds = 7;
const load = { connections: 16, durationMs: 1_000 };

const headers = { Authorization: "Bearer sandbox-key" };
const conversation = encodeURIComponent("2-RVhBTVBMRS1USFJFQUQtMDAwMg==");
// Reads of one item each: Prism's examples hold one.
const requests: Record<string, Request> = {
  sendMessage: {
    method: "POST",
    path: "/messaging/send",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ recipientProfileId: "john-doe-123", message: "Hello!" }),
  },
  getRecentMessages: { method: "GET", path: "/messaging/recent-messages?count=1", headers },
  getConversationDetails: {
    method: "GET",
    path: `/messaging/conversation-details?conversationUrn=${conversation}&countBefore=1`,
    headers,
  },
};

const [prism, sandbox] = [await start("prism-server.ts"), await start("sandbox-server.ts")];
try {
  for (const [operation, request] of Object.entries(requests)) {
    const pairs: { slow: number; fast: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      // In turn, so that a busy moment of the machine falls on both. The first round warms up.
      const pair = { slow: await measure(prism, request), fast: await measure(sandbox, request) };
      if (round > 0) pairs.push(pair);
    }
    const ratio = median(pairs.map(({ slow, fast }) => fast / slow));
    const [fast, slow] = [median(pairs.map((pair) => pair.fast)), median(pairs.map((pair) => pair.slow))];
    const figures = `${perSecond(fast)} against Prism's ${perSecond(slow)}`;
    print(`${operation}, ${figures}`, `${ratio.toFixed(1)}x`, "at least 8x", ratio >= 8);
  }
} finally {
  prism.process.kill();
  sandbox.process.kill();
}

const starts: number[] = [];
for (let run = 0; run < 5; run++) starts.push(await coldStart());
print("from the command to the first answer", `${median(starts).toFixed(0)} ms`, "under 500 ms", median(starts) < 500);

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

/** Each server has a process of its own, so that the load does not slow it down more than it must. */
async function start(file: string): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], { stdio: ["ignore", "pipe", "inherit"] });
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return { process: child, url };
}

function measure({ url }: Server, request: Request): Promise<number> {
  return requestsPerSecond({ url, request, ...load });
}

async function coldStart(): Promise<number> {
  const require = createRequire(import.meta.url);
  const program = join(require.resolve("@connectsafely/sandbox/package.json"), "../dist/cli.js");
  const begin = performance.now();
  const child = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    for await (const line of createInterface(child.stdout)) {
      const url = /API +(\S+)/.exec(line)?.[1];
      if (url === undefined) continue;
      await (await fetch(`${url}/messaging/recent-messages`, { headers })).json();
      return performance.now() - begin;
    }
  } finally {
    child.kill();
  }
  throw new Error("The sandbox ended before it listened.");
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString("en")}/s`;
}
