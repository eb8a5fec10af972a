import { apply, type Change } from "./changes.ts";
import { read, type TimeSource } from "./clock.ts";
import { createWorld, type WorldStart } from "./seed.ts";
import type { Account, Conversation, World } from "./world.ts";

/** Keeps changes so that they outlive the process. */
export interface Journal {
  /** What an earlier run left behind. */
  load(): { readonly start: WorldStart; readonly changes: Iterable<Change> } | undefined;
  /** Forgets everything and starts over. */
  begin(start: WorldStart): void;
  /** Returns when the change is kept, and throws when it cannot be. */
  append(change: Change): void;
  close(): void;
}

export interface Store {
  readonly world: World;
  now(): number;
  /** Without an id the default account. */
  account(accountId?: string): Account | undefined;
  /** Keeps the change first and then makes it so: an answer never tells of something a restart would forget. */
  commit(change: Change): void;
  setClock(time: number, frozen: boolean): void;
  /** Gives the moment it ends. */
  showTyping(conversation: Conversation): number;
  reset(start: { readonly seed?: number | undefined; readonly at?: number | undefined }): void;
}

const TYPING_MS = 10_000;

export function createStore(source: TimeSource, seed: number | undefined, journal: Journal | undefined): Store {
  const kept = journal?.load();
  if (kept !== undefined && seed !== undefined && kept.start.seed !== seed) {
    throw new Error(
      `The state was begun with seed ${kept.start.seed}, not ${seed}. Leave the seed out, or begin a new state file.`,
    );
  }
  let world: World;
  if (kept === undefined) begin({ seed: seed ?? 1, at: read(source, source.start), clock: source.start });
  else {
    world = createWorld(kept.start);
    for (const change of kept.changes) apply(world, change);
  }

  function begin(start: WorldStart): void {
    const built = createWorld(start);
    journal?.begin(start);
    world = built;
  }

  function commit(change: Change): void {
    journal?.append(change);
    apply(world, change);
  }

  return {
    get world() {
      return world;
    },
    now: () => read(source, world.clock),
    account: (accountId) => (accountId === undefined ? world.accounts[0] : world.accountById.get(accountId)),
    commit,
    setClock(time, frozen) {
      commit({ kind: "clock", offset: time - source.read(), frozenAt: frozen ? time : undefined });
    },
    showTyping(conversation) {
      conversation.typingUntil = read(source, world.clock) + TYPING_MS;
      return conversation.typingUntil;
    },
    reset({ seed: newSeed = world.seed, at }) {
      const clock = at === undefined ? source.start : { offset: at - source.read(), frozenAt: undefined };
      begin({ seed: newSeed, at: read(source, clock), clock });
    },
  };
}
