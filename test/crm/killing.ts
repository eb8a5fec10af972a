import type { Sql } from "@connectsafely/crm";

/** A process that is killed at its n-th step: from then on, nothing that it does has any effect. */
export interface Victim {
  readonly steps: number;
  readonly isDead: boolean;
  /** Between any two effects on the outside world. */
  step(): void;
  sql(real: Sql): Sql;
  /** Dies before the request leaves, after it was carried out, or while it is on its way: that request arrives `late`. */
  fetch(real: typeof fetch, late?: (arrive: () => Promise<unknown>) => void): typeof fetch;
}

export class Killed extends Error {
  override readonly name = "Killed";
}

export function createVictim(diesAt: number): Victim {
  let steps = 0;
  const victim: Victim = {
    get steps() {
      return steps;
    },
    get isDead() {
      return steps >= diesAt;
    },
    step() {
      if (!victim.isDead) steps++;
      if (victim.isDead) throw new Killed();
    },
    sql(real) {
      return {
        async all(statement, values) {
          victim.step();
          const rows = await real.all(statement, values);
          victim.step();
          return rows;
        },
        // A transaction of a process that dies is rolled back by the database.
        async transaction(work) {
          victim.step();
          const result = await real.transaction(async () => {
            const inner = await work();
            victim.step();
            return inner;
          });
          victim.step();
          return result;
        },
        prepare: (statements) => real.prepare(statements),
        lock: async (name) => {
          const release = await real.lock(name);
          return release;
        },
        close: async () => {},
      };
    },
    fetch(real, late) {
      return async (input, init) => {
        const request = new Request(input, init);
        if (late && steps + 1 >= diesAt && !victim.isDead) late(() => real(request.clone()));
        victim.step();
        const response = await real(request);
        victim.step();
        return response;
      };
    },
  };
  return victim;
}

/** The same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
