import { accountOf, tell } from "./accounts.ts";
import { type Asked, hears, isSend, type Mutate, operationOf, says, serves, withHeader } from "./between.ts";
import { category } from "./category.ts";

const key = "Bearer sandbox-key";
const given = (asked: Asked) => asked.headers.get("authorization");
const letIn = (asked: Asked) => withHeader(asked, "authorization", key);

/** Lets in what should not be. */
const admits = (who: (asked: Asked) => boolean): Mutate => hears((asked) => (who(asked) ? letIn(asked) : asked));

export const authMutants = category("auth", {
  list: {
    "S01 a request without a key is let in": admits((asked) => given(asked) === null),
    "S02 every key is let in": admits((asked) => given(asked) !== null),
    "S04 the 401 of a send is without rate-limit headers": says((said, asked) => {
      if (said.status !== 401 || !isSend(asked)) return;
      for (const name of [...said.headers.keys()]) if (name.startsWith("x-ratelimit-")) said.headers.delete(name);
    }),
    "S05 a lapsed subscription is answered with an undocumented 402": says((said) => {
      if (said.status === 403) said.status = 402;
    }),
  },
  own: {
    "a wrong key is answered with 403": says((said) => {
      if (said.status === 401) said.status = 403;
    }),
    "a wrong key is answered with 404, as if nothing were there": says((said) => {
      if (said.status === 401) said.status = 404;
    }),
    "the 401 of a send leaks what the account has used": says((said, asked, sandbox) => {
      if (said.status !== 401 || !isSend(asked)) return;
      const account = accountOf(sandbox, asked);
      if (account) tell(said, account.quota.used);
    }),
    "the two reads need no key": admits((asked) => asked.method === "GET"),
    "the typing indicator needs no key": admits((asked) => operationOf(asked) === "sendTypingIndicator"),
    "the newest operation was left without a lock": admits((asked) => operationOf(asked) === "sendGroupMessageWithAck"),
    "a key without the word Bearer is let in": admits((asked) => given(asked) === "sandbox-key"),
    "another scheme than Bearer is let in": admits((asked) => /^(Basic|Token|ApiKey) /i.test(given(asked) ?? "")),
    "an empty key is let in": admits((asked) => /^Bearer ?$/i.test(given(asked) ?? "")),
    "a key that only begins right is let in": admits((asked) => (given(asked) ?? "").startsWith(key)),
    "a key in the wrong case is let in": admits((asked) => given(asked)?.toLowerCase() === key.toLowerCase()),
    "the message of a refused key goes out all the same": serves(() => async (asked, next) => {
      const said = await next(asked);
      if (said.status === 401 && isSend(asked)) await next(letIn(asked));
      return said;
    }),
    "a refused key uses up the account's quota": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (said.status !== 401 || !isSend(asked) || account === undefined) return said;
      sandbox.control.setQuota({ accountId: account.accountId, used: Math.min(150, account.quota.used + 1) });
      return said;
    }),
  },
});
