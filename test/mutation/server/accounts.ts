import { type Account, DEFAULT_ACCOUNT, type Sandbox } from "@connectsafely/sandbox";
import { type Asked, inputOf, type Said } from "./between.ts";

// How much an account has used, and telling it something else.

/** The account that a request is for; undefined where it names one that does not exist. */
export function accountOf({ control }: Sandbox, asked: Asked): Account | undefined {
  const { accountId = DEFAULT_ACCOUNT } = inputOf(asked);
  return control.getState().accounts.find((each) => each.accountId === accountId);
}

/** Counts so many more, or fewer, than were sent. */
export function count({ control }: Sandbox, { accountId, quota }: Account, more: number): void {
  control.setQuota({ accountId, used: Math.min(quota.limit, Math.max(0, quota.used + more)) });
}

/** Makes the headers tell this use. */
export function tell({ headers }: Said, used: number, limit = 150): void {
  headers.set("x-ratelimit-used", String(used));
  headers.set("x-ratelimit-remaining", String(limit - used));
}

/** What the headers tell. */
export function toldUsed({ headers }: Said): number {
  return Number(headers.get("x-ratelimit-used"));
}
