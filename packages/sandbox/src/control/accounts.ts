import { dayOf } from "../clock.ts";
import type { Verbs } from "../control.ts";
import type { Account as AccountRecord } from "../generated/control/openapi.ts";
import { windowOf } from "../quota.ts";
import { accountRecord } from "../records.ts";
import { type Account, published } from "../world.ts";
import { ControlError } from "./control-error.ts";
import { accountOf, type ControlParts } from "./parts.ts";

export function accounts({ store, events }: ControlParts): Pick<Verbs, "setQuota" | "setCredits" | "setSubscription"> {
  function changed(account: Account): AccountRecord {
    const record = accountRecord(account, store.world, store.now());
    events.tell(() => ({ type: "account", account: record }));
    return record;
  }

  return {
    setQuota(input) {
      const account = accountOf(store, input);
      const { accountId, quota } = account;
      const now = store.now();
      const window = windowOf(quota, now, published.limit);
      const limit = input.limit ?? window.limit;
      if (input.used !== undefined && input.used > limit) {
        throw new ControlError(`used ${input.used} is more than the limit of ${limit}. Give a larger limit with it.`);
      }
      const used = Math.min(input.used ?? window.used, limit);
      store.commit({ kind: "quota", accountId, limit, used, day: dayOf(now) });
      return changed(account);
    },

    setCredits(input) {
      const account = accountOf(store, input);
      store.commit({ kind: "credits", accountId: account.accountId, credits: input.credits });
      return changed(account);
    },

    setSubscription(input) {
      const account = accountOf(store, input);
      store.commit({ kind: "subscription", accountId: account.accountId, lapsed: input.lapsed });
      return changed(account);
    },
  };
}
