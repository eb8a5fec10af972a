import type { ServerMutant } from "../../mutant.ts";
import { accountOf } from "./admission.ts";
import { setQuotaHeaders, withHeaders } from "./answers.ts";
import { isGroupSend, isSend, serverMutant } from "./around.ts";

// The daily quota: how it counts, what the headers say, and when it starts anew.

const DAY = 86_400_000;

/** A server whose answers to sends say something wrong about the quota. */
function headersMutant(
  name: string,
  applies: (response: Response) => boolean,
  change: (headers: Headers, now: number) => void,
): ServerMutant {
  return serverMutant("quota", name, (sandbox) => async (asked, pass) => {
    const response = await pass();
    if (!isSend(asked.operation) || !applies(response)) return response;
    return withHeaders(response, (headers) => change(headers, sandbox.control.getClock().now));
  });
}

const isSpent = ({ status, headers }: Response) => status === 429 && headers.get("x-ratelimit-remaining") === "0";

export const quotaMutants: readonly ServerMutant[] = [
  headersMutant(
    "the headers of an accepted send do not count it yet",
    ({ ok }) => ok,
    (headers) => {
      headers.set("x-ratelimit-used", String(Number(headers.get("x-ratelimit-used")) - 1));
      headers.set("x-ratelimit-remaining", String(Number(headers.get("x-ratelimit-remaining")) + 1));
    },
  ),

  headersMutant("a spent quota says that one message is left", isSpent, (headers) => {
    headers.set("x-ratelimit-used", String(Number(headers.get("x-ratelimit-used")) - 1));
    headers.set("x-ratelimit-remaining", "1");
  }),

  headersMutant(
    "the reset is a day from now instead of at midnight UTC",
    () => true,
    (headers, now) => headers.set("x-ratelimit-reset", new Date(now + DAY).toISOString()),
  ),

  headersMutant(
    "the reset has no time zone",
    () => true,
    (headers) => headers.set("x-ratelimit-reset", headers.get("x-ratelimit-reset")?.slice(0, 19) ?? ""),
  ),

  headersMutant("Retry-After of a spent quota is a minute, whenever the reset is", isSpent, (headers) => {
    headers.set("retry-after", "60");
  }),

  headersMutant(
    "a send that failed with 500 tells nothing about the quota",
    ({ status }) => status === 500,
    (headers) => {
      for (const name of ["action", "limit", "used", "remaining", "reset"]) headers.delete(`x-ratelimit-${name}`);
    },
  ),

  headersMutant(
    "X-RateLimit-Remaining never leaves the full limit",
    ({ status }) => status !== 429,
    (headers) => headers.set("x-ratelimit-remaining", headers.get("x-ratelimit-limit") ?? ""),
  ),

  serverMutant("quota", "group sends are counted under an action of their own name", () => async (asked, pass) => {
    const response = await pass();
    if (!isGroupSend(asked.operation)) return response;
    return withHeaders(response, (headers) => headers.set("x-ratelimit-action", "GROUP_MESSAGE"));
  }),

  serverMutant("quota", "group sends are not counted", (sandbox) => async (asked, pass) => {
    const { quota, accountId } = accountOf(sandbox, asked) ?? {};
    const response = await pass();
    if (!isGroupSend(asked.operation) || !response.ok || quota === undefined) return response;
    sandbox.control.setQuota({ ...(accountId !== undefined && { accountId }), used: quota.used });
    return withHeaders(response, (headers) => setQuotaHeaders(headers, quota));
  }),

  serverMutant("quota", "the 150th message of the day is refused", (sandbox) => async (asked, pass) => {
    const account = accountOf(sandbox, asked);
    if (isSend(asked.operation) && account?.quota.remaining === 1) {
      sandbox.control.setQuota({ accountId: account.accountId, used: account.quota.limit });
    }
    return pass();
  }),

  serverMutant("quota", "a refused recipient costs a message too, and the headers hide it", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      const isRefused = isSend(asked.operation) && response.status === 403 && account?.lapsed === false;
      if (isRefused && account.quota.remaining > 0) {
        sandbox.control.setQuota({ accountId: account.accountId, used: account.quota.used + 1 });
      }
      return response;
    };
  }),

  serverMutant("quota", "what was used yesterday is still used after midnight", (sandbox) => {
    const known = new Map<string, { day: number; used: number }>();
    return async (asked, pass) => {
      const account = accountOf(sandbox, asked);
      if (!isSend(asked.operation) || account === undefined) return pass();
      const { accountId } = account;
      const day = Math.floor(sandbox.control.getClock().now / DAY);
      const before = known.get(accountId);
      if (before !== undefined && before.day !== day) sandbox.control.setQuota({ accountId, used: before.used });
      const response = await pass();
      known.set(accountId, { day, used: accountOf(sandbox, asked)?.quota.used ?? 0 });
      return response;
    };
  }),

  serverMutant("quota", "reads carry the quota headers too", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const account = accountOf(sandbox, asked);
    if (asked.method !== "GET" || asked.operation === undefined || account === undefined) return response;
    return withHeaders(response, (headers) => setQuotaHeaders(headers, account.quota));
  }),

  serverMutant("quota", "a 401 shows how much the default account has used", (sandbox) => async (asked, pass) => {
    const response = await pass();
    const account = sandbox.control.getState().accounts.find(({ isDefault }) => isDefault);
    if (!isSend(asked.operation) || response.status !== 401 || account === undefined) return response;
    return withHeaders(response, (headers) => setQuotaHeaders(headers, account.quota));
  }),
];
