import type { SinkName, Sql } from "@connectsafely/crm";
import { createKillScene } from "./kill-scene.ts";

export const sinkNames = ["hubspot", "salesforce", "pipedrive"] as const satisfies readonly SinkName[];

const FOR_EVER = Number.POSITIVE_INFINITY;
const LIVES = 5;

/**
 * Dies at a step, and for most points at another one in its second life; then runs until nothing is left to settle. Gives what is
 * wrong with the CRM in the end.
 */
export async function dieAt(sink: SinkName, seed: number, point: number, openSql?: () => Sql): Promise<string[]> {
  const scene = await createKillScene(sink, seed, openSql);
  const lives: string[] = [];
  try {
    await scene.live(point);
    if (point % 3 > 0) await scene.live(1 + ((point * 37) % 150));
    scene.calm();
    for (let life = 1; life <= LIVES; life++) {
      const { report } = await scene.live(FOR_EVER, { replay: true });
      lives.push(report?.stopped?.message ?? `exit ${report?.exitCode}`);
      const left = report && report.again + report.unknown + report.elsewhere + Object.keys(report.failed).length;
      if (report?.stopped === undefined && left === 0) break;
      if (life === LIVES) return [`never came to rest: ${lives.join("; ")}`];
    }
    return [...scene.wrongs(), ...scene.defects].map((wrong) => `seed ${seed}, point ${point}: ${wrong}`);
  } finally {
    await scene.close();
  }
}
