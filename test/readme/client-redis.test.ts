// The sample of the client's README that needs a Redis. The others run in packages/client.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { startRedis } from "../quota/redis-server.ts";
import { needsProgram } from "../setup/needs-program.ts";

const client = join(import.meta.dirname, "..", "..", "packages", "client");
const readme = readFileSync(join(client, "README.md"), "utf8");
const samples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

// Inside this package, so that the sample finds ioredis; in a folder that git ignores.
const ignored = join(import.meta.dirname, "..", ".turbo");
mkdirSync(ignored, { recursive: true });
const folder = mkdtempSync(join(ignored, "client-redis-"));
afterAll(() => rmSync(folder, { recursive: true }));

needsProgram("redis-server")("the README of the client", () => {
  test("shows a client that counts in Redis", async () => {
    await using server = await startRedis();
    const [sample = ""] = samples.filter((code) => code.includes("ioredis"));
    const file = join(folder, "sample.mts");
    const use = `
await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });
console.log(await redis.dbsize());
await redis.quit();
`;
    writeFileSync(file, sample.replace(":6379", `:${server.port}`) + use);

    const env = { ...process.env, CONNECTSAFELY_API_KEY: "sandbox-key", NODE_OPTIONS: "" };
    const preload = join(client, "test", "readme-api.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", preload, file], { env });
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});
