import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "@connectsafely/client";
import { afterAll, expect, test } from "vitest";
import { all } from "./stage.ts";

const folder = mkdtempSync(join(tmpdir(), "story-"));
afterAll(() => rmSync(folder, { recursive: true }));

const require = createRequire(import.meta.url);
const program = join(require.resolve("@connectsafely/sandbox/package.json"), "../dist/cli.js");

async function start(state: string): Promise<{ server: ChildProcess; baseUrl: string }> {
  const server = spawn(process.execPath, [program, "--port", "0", "--state", state], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(server.stdout)) {
    const baseUrl = /API +(\S+)/.exec(line)?.[1];
    if (baseUrl !== undefined) return { server, baseUrl };
  }
  throw new Error("The sandbox ended before it listened.");
}

test("the sandbox is killed in the middle of a campaign, and after the restart nothing acknowledged is missing", async () => {
  const state = join(folder, "state.sqlite");
  const first = await start(state);
  const before = createClient({ apiKey: "sandbox-key", baseUrl: first.baseUrl, maxRetries: 0 });
  const acknowledged: string[] = [];
  const lane = async (name: number) => {
    for (let turn = 0; turn < 40; turn++) {
      const message = `Lane ${name}, message ${turn}`;
      const result = await before.messaging.sendMessage({ recipientProfileId: "john-doe-123", message }).result();
      if (!result.ok) return;
      acknowledged.push(message);
      if (acknowledged.length === 20) first.server.kill("SIGKILL");
    }
  };
  await Promise.all([once(first.server, "exit"), lane(1), lane(2), lane(3)]);

  const second = await start(state);
  try {
    const after = createClient({ apiKey: "sandbox-key", baseUrl: second.baseUrl });
    const [conversation] = await all(after.messaging.getRecentMessages({ keywords: "Lane 1" }));
    const conversationUrn = String(conversation?.conversationUrn);
    const history = await all(after.messaging.getConversationDetails({ conversationUrn, countBefore: 100 }));
    expect(history.map(({ text }) => text)).toEqual(expect.arrayContaining(acknowledged));

    const kept = history.filter(({ text }) => text.startsWith("Lane")).length;
    const { quota } = await after.messaging
      .sendMessage({ recipientProfileId: "john-doe-123", message: "On" })
      .withResponse();
    expect(quota?.used).toBe(kept + 1);
  } finally {
    second.server.kill();
    await once(second.server, "exit");
  }
});
