import { DEFAULT_ACCOUNT, type Sandbox, SECOND_ACCOUNT } from "@connectsafely/sandbox";
import { accountOf, count, tell, toldUsed } from "./accounts.ts";
import { answer, type Asked, inputOf, isRead, isSend, type Mutate, operationOf, type Said, says, serves } from "./between.ts";
import { category } from "./category.ts";

const isSpent = (said: Said, asked: Asked) => said.status === 429 && isSend(asked) && toldUsed(said) === 150;

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

/** Does something to an account's count before the first send of another day. */
const onNewDay = (change: (sandbox: Sandbox, accountId: string, usedBefore: number) => void): Mutate =>
  serves((sandbox) => {
    const seen = new Map<string, { day: string; used: number }>();
    const look = (asked: Asked) => {
      const account = accountOf(sandbox, asked);
      return account && { accountId: account.accountId, day: account.quota.resetAt, used: account.quota.used };
    };
    return async (asked, next) => {
      if (!isSend(asked)) return next(asked);
      const now = look(asked);
      const before = now && seen.get(now.accountId);
      if (now && before && before.day !== now.day && now.used === 0) change(sandbox, now.accountId, before.used);
      const said = await next(asked);
      const after = look(asked);
      if (after) seen.set(after.accountId, after);
      return said;
    };
  });

/** Lets the account have used so much while the request is answered; what it used besides stays. */
const using = (used: (real: number, asked: Asked) => number): Mutate =>
  serves((sandbox) => async (asked, next) => {
    const account = accountOf(sandbox, asked);
    if (isSend(asked) && account !== undefined) {
      sandbox.control.setQuota({ accountId: account.accountId, used: used(account.quota.used, asked) });
    }
    return next(asked);
  });

export const quotaMutants = category("quota", {
  list: {
    "S44 there is no end: 429 never comes": using((used) => Math.min(used, 149)),
    "S45 429 comes one message early": using((used) => (used === 149 ? 150 : used)),
    "S69 429 comes one message late": serves((sandbox) => {
      const given = new Set<string>();
      return (asked, next) => {
        const account = accountOf(sandbox, asked);
        const day = `${account?.accountId} ${account?.quota.resetAt}`;
        if (account?.quota.used === 150 && isSend(asked) && !given.has(day)) {
          given.add(day);
          sandbox.control.setQuota({ accountId: account.accountId, used: 149 });
        }
        return next(asked);
      };
    }),
    "S46 a 429 says that 5 remain": says((said, asked) => {
      if (isSpent(said, asked)) tell(said, 145);
    }),
    "S48 Retry-After of a spent quota does not lead to the reset": says((said, asked) => {
      if (isSpent(said, asked)) said.headers.set("retry-after", "60");
    }),
    "S49 all accounts of a key share one count": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      if (isSend(asked) && said.status === 200) {
        for (const accountId of [DEFAULT_ACCOUNT, SECOND_ACCOUNT]) sandbox.control.setQuota({ accountId, used: toldUsed(said) });
      }
      return said;
    }),
    "S50 refused sends count": alsoCounting((asked, said) => isSend(asked) && (said.status === 400 || said.status === 403)),
    "S40 reads count": alsoCounting((asked, said) => isRead(asked) && said.status === 200),
    "S67 reads are refused once the sends are spent": serves((sandbox) => async (asked, next) => {
      if (!isRead(asked) || accountOf(sandbox, asked)?.quota.remaining !== 0) return next(asked);
      return answer(429, { success: false, error: "Rate limit exceeded for MESSAGE: 150/150 used" }, { "retry-after": "30" });
    }),
    "S68 midnight refills nothing": onNewDay(({ control }, accountId, used) => control.setQuota({ accountId, used })),
    "S70 a spent quota answers with a body of its own kind": says((said, asked) => {
      if (isSpent(said, asked)) said.text = JSON.stringify({ limit: 150, used: 150 });
    }),
  },
  own: {
    "the typing indicator counts": alsoCounting((asked, said) => operationOf(asked) === "sendTypingIndicator" && said.status === 200),
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
        if (left.get(accountId) !== quota.used) for (const each of counts.keys()) if (each.startsWith(accountId)) counts.delete(each);
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
    "the message of a 429 goes out all the same": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSpent(said, asked) || account === undefined) return said;
      sandbox.control.setQuota({ accountId: account.accountId, used: 149 });
      await next(asked);
      return said;
    }),
    "a refused send counts beyond the limit": says((said, asked) => {
      if (isSpent(said, asked)) said.headers.set("x-ratelimit-used", "151");
    }),
    "midnight leaves one used": onNewDay(({ control }, accountId) => control.setQuota({ accountId, used: 1 })),
    "midnight refills half": onNewDay(({ control }, accountId, used) => control.setQuota({ accountId, used: Math.floor(used / 2) })),
    "the count restarts after an hour without sends": says((said, asked) => {
      if (isSpent(said, asked)) said.headers.set("x-ratelimit-reset", new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString());
    }),
    "a key that asks too fast is told that the day is spent": says((said, asked) => {
      if (said.status === 429 && isSend(asked)) tell(said, 150);
    }),
    "the send that reaches the limit is refused and counted": serves((sandbox) => async (asked, next) => {
      const isLast = isSend(asked) && accountOf(sandbox, asked)?.quota.used === 149;
      const said = await next(asked);
      return isLast && said.status === 200 ? { ...said, status: 429, text: JSON.stringify({ success: false, error: "Rate limit exceeded" }) } : said;
    }),
    "both reset times of a day are told by turns": serves(() => {
      let turn = 0;
      return async (asked, next) => {
        const said = await next(asked);
        const reset = said.headers.get("x-ratelimit-reset");
        turn += 1;
        if (reset && turn % 2 === 0) said.headers.set("x-ratelimit-reset", new Date(Date.parse(reset) - 3_600_000).toISOString());
        return said;
      };
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
