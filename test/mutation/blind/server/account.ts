import type { ServerMutant } from "../../mutant.ts";
import { accountOf } from "./admission.ts";
import { edited } from "./answers.ts";
import { isSend, serverMutant, without, withQuery } from "./around.ts";

// Which of a key's accounts acts, and whose data it sees.

export const accountMutants: readonly ServerMutant[] = [
  serverMutant("account", "sends act as the default account, whatever accountId says", (sandbox) => {
    return async (asked, pass) => {
      const { operation, body } = asked;
      const isNamed = isSend(operation) && body?.["accountId"] !== undefined;
      return isNamed && accountOf(sandbox, asked) ? pass({ body: without(body, "accountId") }) : pass();
    };
  }),

  serverMutant("account", "recent-messages shows the default account's inbox under the name of another", (sandbox) => {
    return async (asked, pass) => {
      const accountId = asked.url.searchParams.get("accountId");
      const isNamed = asked.operation === "getRecentMessages" && accountId !== null;
      if (!isNamed || accountOf(sandbox, asked) === undefined) return pass();
      const response = await pass({ url: withQuery(asked.url, { accountId: undefined }) });
      return response.ok ? edited<object>(response, (page) => ({ ...page, accountId })) : response;
    };
  }),

  serverMutant("account", "without accountId the account used last acts", (sandbox) => {
    let last: string | undefined;
    return async (asked, pass) => {
      const { method, url, body } = asked;
      const account = accountOf(sandbox, asked);
      const named = body?.["accountId"] ?? url.searchParams.get("accountId");
      if (named != null) last = account?.accountId ?? last;
      if (named != null || last === undefined || asked.operation === undefined) return pass();
      if (method === "GET") return pass({ url: withQuery(url, { accountId: last }) });
      return body === undefined ? pass() : pass({ body: { ...body, accountId: last } });
    };
  }),

  serverMutant("account", "an accountId that does not exist falls back to the default account", (sandbox) => {
    return async (asked, pass) => {
      if (asked.operation === undefined || accountOf(sandbox, asked) !== undefined) return pass();
      const { method, url, body } = asked;
      if (method === "GET") return pass({ url: withQuery(url, { accountId: undefined }) });
      return typeof body?.["accountId"] === "string" ? pass({ body: without(body, "accountId") }) : pass();
    };
  }),

  serverMutant("account", "what one account sends is counted against the others too", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      if (isSend(asked.operation) && response.ok) {
        const sender = accountOf(sandbox, asked)?.accountId;
        for (const { accountId, quota } of sandbox.control.getState().accounts) {
          if (accountId !== sender && quota.remaining > 0) {
            sandbox.control.setQuota({ accountId, used: quota.used + 1 });
          }
        }
      }
      return response;
    };
  }),

  serverMutant("account", "conversation-details shows another account's conversation", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (asked.operation !== "getConversationDetails" || response.status !== 400 || account === undefined) {
        return response;
      }
      for (const { accountId } of sandbox.control.getState().accounts) {
        const other = await pass({ url: withQuery(asked.url, { accountId }) });
        if (other.ok) return edited<object>(other, (body) => ({ ...body, accountId: account.accountId }));
      }
      return response;
    };
  }),
];
