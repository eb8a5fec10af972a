import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { open } from "../test/ask.ts";
import { askAtRandom } from "../test/random-requests.ts";

const seed = Number(process.env["SOAK_SEED"] ?? 316);

test("20,000 random requests get answers that the document knows, and no 5xx", async () => {
  const asked = await askAtRandom(900, seed);
  console.log(`${asked} random requests, SOAK_SEED=${seed}`);
  expect(asked).toBeGreaterThanOrEqual(20_000);
});

test("40,000 requests leave nothing behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { get, post, ask } = open();
  const heapAfter = async (requests: number) => {
    for (let turn = 0; turn < requests / 4; turn++) {
      await get("recent-messages", { count: 5, keywords: "jane" });
      await post("send", { recipientProfileId: "john-doe-123", message: `Message ${turn}` });
      await post("send", { recipientProfileId: "john-doe-123" });
      await ask("DELETE", "nothing-here");
    }
    collect();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  // Until the quota is spent and the record of requests is full, growing is in order.
  const early = await heapAfter(8_000);
  const late = await heapAfter(32_000);
  console.log(`heap after 8,000 requests ${early.toFixed(1)} MiB, after 40,000 ${late.toFixed(1)} MiB`);
  expect(late - early).toBeLessThan(3);
});
