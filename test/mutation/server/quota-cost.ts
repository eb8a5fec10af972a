import { DEFAULT_ACCOUNT, SECOND_ACCOUNT } from "@connectsafely/sandbox";
import { accountOf, count, tell, toldUsed } from "./accounts.ts";
import { type Asked, inputOf, isRead, isSend, type Mutate, operationOf, type Said, says, serves } from "./between.ts";
import { category } from "./category.ts";

/** Counts accepted sends otherwise: `cost` of each in place of one. */
const costing = (cost: (asked: Asked) => number): Mutate =>
  serves((sandbox) => async (asked, next) => {
    const said = await next(asked);
    const account = accountOf(sandbox, asked);
    if (!isSend(asked) || said.status !== 200 || account === undefined) return said;
    const more = cost(asked) - 1;
    count(sandbox, account, more);
    tell(said, Math.min(150, account.quota.used + more));
    return said;
  });

/** Counts what should cost nothing. */
const alsoCounting = (what: (asked: Asked, said: Said) => boolean): Mutate =>
  serves((sandbox) => async (asked, next) => {
    const said = await next(asked);
    const account = accountOf(sandbox, asked);
    if (account === undefined || !what(asked, said)) return said;
    count(sandbox, account, 1);
    if (isSend(asked)) tell(said, Math.min(150, account.quota.used + 1));
    return said;
  });

export const quotaCostMutants = category("quota", {
  list: {
    "S49 all accounts of a key share one count": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      if (isSend(asked) && said.status === 200) {
        for (const accountId of [DEFAULT_ACCOUNT, SECOND_ACCOUNT])
          sandbox.control.setQuota({ accountId, used: toldUsed(said) });
      }
      return said;
    }),
    "S50 refused sends count": alsoCounting(
      (asked, said) => isSend(asked) && (said.status === 400 || said.status === 403),
    ),
    "S40 reads count": alsoCounting((asked, said) => isRead(asked) && said.status === 200),
  },
  own: {
    "the typing indicator counts": alsoCounting(
      (asked, said) => operationOf(asked) === "sendTypingIndicator" && said.status === 200,
    ),
    "a failure of the server counts": alsoCounting((asked, said) => isSend(asked) && said.status === 500),
    "InMail does not count": costing((asked) => (inputOf(asked)["messageType"] === "inmail" ? 0 : 1)),
    "group sends do not count": costing((asked) => (operationOf(asked)?.startsWith("sendGroup") ? 0 : 1)),
    "sends with acknowledgement do not count": costing((asked) => (operationOf(asked)?.endsWith("WithAck") ? 0 : 1)),
    "sends with typing count twice": costing((asked) => (operationOf(asked)?.endsWith("WithTyping") ? 2 : 1)),
    "long messages count twice": costing((asked) => (String(inputOf(asked)["message"]).length > 30 ? 2 : 1)),
    "the headers are those of before the send": says((said, asked) => {
      if (isSend(asked) && said.status === 200) tell(said, toldUsed(said) - 1);
    }),
    "every operation has 150 of its own": serves((sandbox) => {
      const counts = new Map<string, number>();
      const left = new Map<string, number>();
      return async (asked, next) => {
        const account = accountOf(sandbox, asked);
        if (!isSend(asked) || account === undefined) return next(asked);
        const { accountId, quota } = account;
        const key = `${accountId} ${operationOf(asked)}`;
        // Somebody arranged the count, or a day began: that holds for all operations.
        if (left.get(accountId) !== quota.used)
          for (const each of counts.keys()) if (each.startsWith(accountId)) counts.delete(each);
        const used = counts.get(key) ?? (left.get(accountId) === quota.used ? 0 : quota.used);
        sandbox.control.setQuota({ accountId, used });
        const said = await next(asked);
        const after = accountOf(sandbox, asked)?.quota.used ?? used;
        counts.set(key, after);
        left.set(accountId, after);
        return said;
      };
    }),
    "a named account's sends count for the default account": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSend(asked) || said.status !== 200 || account === undefined || account.isDefault) return said;
      count(sandbox, account, -1);
      const main = sandbox.control.getState().accounts.find(({ isDefault }) => isDefault);
      if (main) {
        count(sandbox, main, 1);
        tell(said, Math.min(150, main.quota.used + 1));
      }
      return said;
    }),
    "a retried message is not counted": serves((sandbox) => {
      let last = "";
      return async (asked, next) => {
        const said = await next(asked);
        const account = accountOf(sandbox, asked);
        if (!isSend(asked) || said.status !== 200 || account === undefined) return said;
        if (asked.body === last) {
          count(sandbox, account, -1);
          tell(said, account.quota.used - 1);
        }
        last = asked.body ?? "";
        return said;
      };
    }),
  },
});
