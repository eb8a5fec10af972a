import type { Events } from "../events.ts";
import type { Faults } from "../faults.ts";
import type { RequestLog } from "../request-log.ts";
import type { Store } from "../store.ts";
import type { Account } from "../world.ts";
import { ControlError } from "./control-error.ts";

export interface ControlParts {
  readonly store: Store;
  readonly faults: Faults;
  readonly events: Events;
  readonly log: RequestLog;
  readonly apiKey: string;
}

export function accountOf(store: Store, { accountId }: { accountId?: string | undefined }): Account {
  const account = store.account(accountId);
  if (account !== undefined) return account;
  const known = store.world.accounts.map((each) => each.accountId).join(" and ");
  throw new ControlError(`accountId "${accountId}" names no connected account. There are ${known}.`);
}
