import { expect, test } from "vitest";
import { dieAt, sinkNames } from "./kill-anywhere.ts";
import { createKillScene } from "./kill-scene.ts";

const SEEDS = Array.from({ length: 3 }, (_, index) => 101 + index);

test.each(sinkNames)(
  "%s holds each message once after a kill at every single point of three worlds",
  { timeout: 900_000 },
  async (sink) => {
    for (const seed of SEEDS) {
      const { steps } = await (await createKillScene(sink, seed)).live(Number.POSITIVE_INFINITY);
      for (let point = 1; point < steps; point++) expect(await dieAt(sink, seed, point)).toEqual([]);
    }
  },
);
