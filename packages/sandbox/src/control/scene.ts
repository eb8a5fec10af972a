import type { Verbs } from "../control.ts";
import type { State } from "../generated/control/openapi.ts";
import { accountRecord } from "../records.ts";
import { basePath } from "../server.ts";
import { clockRecord, timeIn } from "./clock.ts";
import type { ControlParts } from "./parts.ts";
import { typingRecords } from "./people.ts";

export function scene({ store, faults, events, log, apiKey }: ControlParts): Pick<Verbs, "getState" | "reset"> {
  const getState = (): State => ({
    apiKey,
    basePath,
    seed: store.world.seed,
    clock: clockRecord(store),
    accounts: store.world.accounts.map((account) => accountRecord(account, store.world, store.now())),
    typing: typingRecords(store),
    faults: faults.list(),
  });

  return {
    getState,
    reset({ seed, now } = {}) {
      store.reset({ seed, at: now === undefined ? undefined : timeIn(now) });
      faults.reset(store.world.seed);
      log.clear();
      events.tell(() => ({ type: "reset" }));
      return getState();
    },
  };
}
