import type { Sandbox } from "@connectsafely/sandbox";
import { accountOf, tell, toldUsed } from "./accounts.ts";
import { type Asked, answer, isRead, isSend, type Mutate, type Said, says, serves } from "./between.ts";
import { category } from "./category.ts";

const isSpent = (said: Said, asked: Asked) => said.status === 429 && isSend(asked) && toldUsed(said) === 150;

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

export const quotaEndMutants = category("quota", {
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
    "S67 reads are refused once the sends are spent": serves((sandbox) => async (asked, next) => {
      if (!isRead(asked) || accountOf(sandbox, asked)?.quota.remaining !== 0) return next(asked);
      return answer(
        429,
        { success: false, error: "Rate limit exceeded for MESSAGE: 150/150 used" },
        { "retry-after": "30" },
      );
    }),
    "S68 midnight refills nothing": onNewDay(({ control }, accountId, used) => control.setQuota({ accountId, used })),
    "S70 a spent quota answers with a body of its own kind": says((said, asked) => {
      if (isSpent(said, asked)) said.text = JSON.stringify({ limit: 150, used: 150 });
    }),
  },
  own: {
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
    "midnight refills half": onNewDay(({ control }, accountId, used) =>
      control.setQuota({ accountId, used: Math.floor(used / 2) }),
    ),
    "the count restarts after an hour without sends": says((said, asked) => {
      if (isSpent(said, asked))
        said.headers.set("x-ratelimit-reset", new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString());
    }),
    "a key that asks too fast is told that the day is spent": says((said, asked) => {
      if (said.status === 429 && isSend(asked)) tell(said, 150);
    }),
    "the send that reaches the limit is refused and counted": serves((sandbox) => async (asked, next) => {
      const isLast = isSend(asked) && accountOf(sandbox, asked)?.quota.used === 149;
      const said = await next(asked);
      return isLast && said.status === 200
        ? { ...said, status: 429, text: JSON.stringify({ success: false, error: "Rate limit exceeded" }) }
        : said;
    }),
    "both reset times of a day are told by turns": serves(() => {
      let turn = 0;
      return async (asked, next) => {
        const said = await next(asked);
        const reset = said.headers.get("x-ratelimit-reset");
        turn += 1;
        if (reset && turn % 2 === 0)
          said.headers.set("x-ratelimit-reset", new Date(Date.parse(reset) - 3_600_000).toISOString());
        return said;
      };
    }),
  },
});
