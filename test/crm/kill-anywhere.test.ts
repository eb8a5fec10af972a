import { expect, test } from "vitest";
import { dieAt, sinkNames } from "./kill-anywhere.ts";
import { createKillScene } from "./kill-scene.ts";

const SEEDS = [1, 2, 3, 4];
const POINTS_PER_SEED = 42;

test.each(sinkNames)(
  "%s holds each message once after a kill at any of 168 points, and a second one after that",
  async (sink) => {
    const points = new Set<string>();
    for (const seed of SEEDS) {
      const { steps } = await (await createKillScene(sink, seed)).live(Number.POSITIVE_INFINITY);
      expect(steps).toBeGreaterThan(POINTS_PER_SEED);
      for (let index = 0; index < POINTS_PER_SEED; index++) {
        const point = 1 + Math.floor((index * (steps - 1)) / POINTS_PER_SEED);
        points.add(`${seed}/${point}`);
        expect(await dieAt(sink, seed, point)).toEqual([]);
      }
    }
    expect(points.size).toBe(SEEDS.length * POINTS_PER_SEED);
  },
);

test("a CRM that holds a message twice, or on the wrong contact, is found out", async () => {
  const scene = await createKillScene("pipedrive", 1);
  await scene.live(Number.POSITIVE_INFINITY);
  scene.calm();
  await scene.live(Number.POSITIVE_INFINITY, { replay: true });
  expect(scene.wrongs()).toEqual([]);

  const thread = scene.mailbox.threads[0];
  const [first] = thread?.letters ?? [];
  if (thread && first) scene.mailbox.edit(thread, first, "never synced");
  expect(scene.wrongs()).toContain(`message ${first?.number} is there 0 times`);
});
