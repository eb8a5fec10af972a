import type { Verbs } from "../control.ts";
import { sentRecord } from "../records.ts";
import { accountOf, type ControlParts } from "./parts.ts";

export function record({ store, log }: ControlParts): Pick<Verbs, "listSent" | "listRequests"> {
  return {
    listRequests: log.list,

    listSent(input = {}) {
      const account = input.accountId === undefined ? undefined : accountOf(store, input);
      const { sent } = store.world;
      return sent.filter(({ conversation }) => !account || conversation.account === account).map(sentRecord);
    },
  };
}
